package interleave.autograder.cli;

import interleave.autograder.grade.Only;
import interleave.autograder.handin.Handin;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who of a class is graded. */
final class WhichOptions {

    @Option(names = {"--resume", "--changed"},
        description = "Grade only what has no result in the folder yet, or another hand-in, other tests or another"
            + " environment than its result was made of, or was left undecided by the machine. All others keep what"
            + " their checks told, and get new points where the rubric or marks are others.")
    private boolean resumes;

    @Option(names = "--only", paramLabel = "STUDENT",
        description = "Grade this student only, by the name in reports, login, e-mail or number; * and ? stand for any"
            + " characters, and a lab can stand in front: 'lab3-bank/jane*'. Can be repeated. The results of all"
            + " others stay, and stay in grades.csv.")
    private List<String> only = List.of();

    boolean resumes() {
        return resumes;
    }

    boolean isEverybody() {
        return only.isEmpty();
    }

    /** @throws ParameterException where a name is nobody's */
    Only only(CommandLine command, List<Handin> handins) {
        Only chosen = new Only(only);
        List<String> strangers = chosen.strangers(handins);
        if (!strangers.isEmpty()) {
            throw new ParameterException(command, "--only: nobody is called " + String.join(" or ", strangers)
                + ". There are: " + Names.some(handins.stream().map(Handin::student).distinct().toList()) + ".");
        }
        return chosen;
    }
}
