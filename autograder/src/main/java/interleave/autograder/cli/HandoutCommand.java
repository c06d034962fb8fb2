package interleave.autograder.cli;

import interleave.autograder.handout.Handout;
import interleave.autograder.handout.HandoutRepository;
import interleave.autograder.handout.HandoutZip;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code interleave handout}: what students get. */
@Command(name = "handout", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Makes the zip that students get, and a git repository if you want one.",
    description = "It holds pom.xml and the labs, byte for byte, a start page, and Maven's wrapper; nothing of"
        + " solutions, hidden suites and rubrics. The same checkout gives the same bytes.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  interleave handout handout.zip",
        "  interleave handout --labs 0-2 --git course/labs week3.zip",
        "      labs 0 to 2 only, and a commit with them in the repository course/labs",
        "",
        "Exit status: 0 done, 1 it could not be written, 2 wrong usage."})
final class HandoutCommand implements Callable<Integer> {

    private static final Pattern RANGE = Pattern.compile("(\\d)(?:-(\\d))?");
    /** The folder of the one holds an answer to the other. */
    private static final String CHAT = "lab5-chat";
    private static final String QUEUE = "lab4-readers-writers";

    @Parameters(paramLabel = "FILE", description = "The zip to write.")
    private Path file;

    @Option(names = "--labs", paramLabel = "LABS", defaultValue = "0-6",
        description = "Which labs: 0-2, or 1,3 or one alone. All, if you name none.")
    private String labs;

    @Option(names = "--git", paramLabel = "FOLDER",
        description = "A git repository of the handout, too: made where there is none, else with one more commit.")
    private Path repository;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Lab> chosen = Labs.all().stream().filter(lab -> isNamed(number(lab))).toList();
        Handout handout = Handout.of(Home.labs().getParent(), chosen);
        HandoutZip.write(handout, file);
        PrintWriter out = spec.commandLine().getOut();
        out.println(file + ": handout " + handout.version() + " with "
            + chosen.stream().map(Lab::id).collect(Collectors.joining(", ")) + ".");
        if (repository != null) {
            boolean isNew = new HandoutRepository(repository).commit(handout);
            out.println(repository + ": " + (isNew ? "a commit with the same files." : "had these files already."));
        }
        if (chosen.stream().map(Lab::id).toList().containsAll(List.of(QUEUE, CHAT))) {
            out.println("Note: " + CHAT + " comes with a message queue, which is an answer to " + QUEUE
                + ". Until that is due, hand out --labs 0-4.");
        }
        return Main.DONE;
    }

    private static int number(Lab lab) {
        return lab.id().charAt("lab".length()) - '0';
    }

    private boolean isNamed(int number) {
        boolean isNamed = false;
        for (String part : labs.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            int last = Labs.all().size() - 1;
            int from = range.matches() ? Integer.parseInt(range.group(1)) : -1;
            int to = from < 0 || range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from < 0 || to < from || to > last) {
                throw new ParameterException(spec.commandLine(), "'" + part + "' names no labs: say --labs 0-2, or"
                    + " --labs 1,3. They go from 0 to " + last + ".");
            }
            isNamed |= from <= number && number <= to;
        }
        return isNamed;
    }
}
