package interleave.testkit.live;

import interleave.testkit.stage.Program;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -q test -Dtrace}, or {@code -Dtrace='lab5.ChatServer 7000'}: runs a program as the handout says, and shows
 * what its threads do. Ctrl-C ends it.
 */
class TraceProgram {

    private static final Pattern BY_HAND =
        Pattern.compile("mvn -q compile && java -cp target/classes (\\S+(?: \\S+)*)");

    @Test
    void is_shown_while_it_runs() throws IOException {
        String[] words = wanted().split(" +");
        String type = words[0].substring(words[0].lastIndexOf('.') + 1);
        String[] arguments = Arrays.copyOfRange(words, 1, words.length);
        System.out.println("\nRunning " + String.join(" ", words)
            + ". Talk to it from another terminal; Ctrl-C ends it."
            + "\nA line for each step with shared data, locks and connections, a column for each thread.\n");
        try (Stage stage = Stage.open(StageOptions.standard().exploring())) {
            LiveLanes lanes = new LiveLanes(System.out, stage.sites());
            stage.watch(lanes::show);
            Program program = stage.run(type, arguments);
            System.out.println("\n" + words[0] + " has ended with status " + program.awaitEnd() + ".");
        }
    }

    /** What was asked for, or what the handout's section for running by hand says. */
    private static String wanted() throws IOException {
        String asked = System.getProperty("trace", "").strip();
        if (!asked.isEmpty() && !asked.equals("true")) {
            return asked;
        }
        Path readme = Path.of(System.getProperty("lab.handout", "README.md"));
        Matcher command = BY_HAND.matcher(Files.isReadable(readme) ? Files.readString(readme) : "");
        if (!command.find()) {
            throw new AssertionError("Say what is to run: mvn -q test -Dtrace='lab5.ChatServer 7000'");
        }
        return command.group(1);
    }
}
