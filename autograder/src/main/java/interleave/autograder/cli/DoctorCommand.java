package interleave.autograder.cli;

import interleave.autograder.doctor.Examination;
import interleave.autograder.doctor.Examination.Outcome;
import interleave.autograder.grade.WorkFolder;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Corpora;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code interleave doctor}: attacks the grader on this machine, and tells what held. */
@Command(name = "doctor", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Examines this machine: can students' programs be graded on it without harm?",
    description = {
        "Looks at Java, memory, loopback and isolation. Then lets every hostile submission of autograder/corpus/hostile"
            + " loose on the grader, and archives that no honest tool makes: each must get its verdict, reach nothing"
            + " that is not its own, leave nothing running, and cost a right program beside it nothing.",
        "",
        "What the policy refuses never runs when a class is graded. The doctor runs it once more with the policy"
            + " switched off, against the walls alone, and tells what it reached. With the kernel's isolation that must"
            + " be nothing; without, it shows what the policy alone keeps away."},
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave doctor",
        "  interleave doctor --isolation strict --only '.*/reads-.*'",
        "",
        "Exit status: 0 everything held, 1 something did not, 2 wrong usage."})
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--only", paramLabel = "REGEX", defaultValue = ".*",
        description = "The attacks whose LAB/NAME matches (default: all).")
    private Pattern only;

    @Mixin
    private IsolationOption isolation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Predicate<String> wanted = only.asMatchPredicate();
        try (WorkFolder work = WorkFolder.make()) {
            Isolation walls = isolation.onThisMachine();
            Examination examination = new Examination(new Corpora(Home.labs().getParent()), work.path(), walls);
            if (!examination.knows(wanted)) {
                throw new ParameterException(spec.commandLine(), "No attack is called " + only
                    + "; names are as lab1-echo/zip-slip.");
            }
            Outcome outcome = examination.run(wanted, out::println);
            out.println("\n" + outcome.attacks() + " attacks: "
                + (outcome.broken() == 0 ? "everything held" : outcome.broken() + " things did not hold") + "."
                + (walls.isByKernel() ? "" : " The policy alone keeps " + outcome.beyond()
                    + " of them away: grade strangers' programs where the kernel helps."));
            return outcome.broken() == 0 ? Main.DONE : Main.FELL_SHORT;
        }
    }
}
