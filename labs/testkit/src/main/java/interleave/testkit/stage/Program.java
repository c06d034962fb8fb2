package interleave.testkit.stage;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import interleave.testkit.witness.Patience;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A student's program: its {@code main} runs on the main thread of a JVM, its standard streams are the test's.
 * Expectations about output wait for it. One test thread uses it.
 */
public final class Program {

    private final Stage stage;
    private final StageProcess process;
    private String action;
    /** How many characters of the output earlier expectations have taken. */
    private int taken;

    Program(Stage stage, StageProcess process, String action) {
        this.stage = stage;
        this.process = process;
        this.action = action;
    }

    public Stage stage() {
        return stage;
    }

    /** The next line on standard output, without its end. */
    public String nextLine() {
        await(() -> process.out().text().indexOf('\n', taken) >= 0 || hasEnded(), "a line on standard output");
        String text = process.out().text();
        int end = text.indexOf('\n', taken);
        if (end < 0) {
            throw failed(Kind.NO_ANSWER, "a line on standard output", "the program ended without it"
                + exceptionPrinted());
        }
        String line = text.substring(taken, end);
        taken = end + 1;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    public Program expectLine(String expected) {
        String line = nextLine();
        if (!line.equals(expected)) {
            throw failed(Kind.WRONG_REPLY, Quote.of(expected) + " on standard output", Quote.of(line));
        }
        return this;
    }

    /** The next line must match; it is returned. */
    public String expectMatching(String regex, String description) {
        String line = nextLine();
        if (!line.matches(regex)) {
            throw failed(Kind.WRONG_REPLY, description + " on standard output", Quote.of(line));
        }
        return line;
    }

    /** After the program's end: nothing else is on standard output. */
    public void expectNoMoreOutput() {
        String rest = process.out().text().substring(taken);
        if (!rest.isEmpty()) {
            throw failed(Kind.WRONG_REPLY, "nothing more on standard output", Quote.of(rest));
        }
    }

    public String stdout() {
        return process.out().text();
    }

    public String stderr() {
        return process.err().text();
    }

    /** Types a line on standard input. */
    public Program type(String line) {
        action = "the user typed " + Quote.of(line);
        try {
            OutputStream in = process.in();
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException ended) {
            // A program that has ended reads no more: the next expectation tells.
        }
        return this;
    }

    /** Ends standard input, as Ctrl-D does. */
    public Program endInput() {
        action = "standard input ended";
        try {
            process.in().close();
        } catch (IOException ended) {
            // As above.
        }
        return this;
    }

    /** Waits for the program's end and returns its exit status. */
    public int awaitExit() {
        await(this::hasEnded, "that the program ends");
        return process.exitStatus().orElseThrow();
    }

    /** Waits for the program's end, however long that takes, and returns its exit status. */
    public int awaitEnd() {
        while (!hasEnded()) {
            Stage.pause();
        }
        return process.exitStatus().orElseThrow();
    }

    public void expectExit(int status) {
        int got = awaitExit();
        if (got != status || stage.openTask().isPresent()) {
            throw failed(Kind.WRONG_REPLY, "exit status " + status, "exit status " + got
                + exceptionPrinted());
        }
    }

    /** What a program says of a broken connection differs from run to run; the exception that ends it does not. */
    private String exceptionPrinted() {
        return stderr().lines().filter(line -> line.matches(".*\\b\\w+(Exception|Error)\\b.*")).findFirst()
            .map(line -> "; on standard error: " + Quote.of(line)).orElse("");
    }

    public void expectStillRunning() {
        stage.settle();
        if (!isAlive()) {
            throw failed(Kind.ENDED_ITSELF, "that the program goes on", "it ended with status " + awaitExit());
        }
    }

    public boolean isAlive() {
        return process.isProcessAlive();
    }

    private boolean hasEnded() {
        return !process.isProcessAlive() && !process.isDraining();
    }

    private void await(BooleanSupplier condition, String expected) {
        Patience patience = stage.patience();
        while (!condition.getAsBoolean() && !patience.isOver()) {
            Stage.pause();
        }
        if (!stage.isAlive()) {
            process.awaitEnd();
        }
        if (!condition.getAsBoolean()) {
            throw new CheckFailed(stage.explain(new Finding(Kind.NO_ANSWER, action, expected, "nothing", List.of(),
                CurrentCheck.cause()), patience));
        }
    }

    private CheckFailed failed(Kind kind, String expected, String got) {
        Optional<Uncaught> open = stage.openTask();
        if (open.isPresent()) {
            return new CheckFailed(Call.crash(action, expected, open.get()));
        }
        return CurrentCheck.failed(kind, action, expected, got);
    }
}
