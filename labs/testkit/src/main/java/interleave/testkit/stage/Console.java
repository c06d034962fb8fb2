package interleave.testkit.stage;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import interleave.testkit.wire.Verb;
import interleave.testkit.witness.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A console of a student's server, in the server's stage: an object that is made with the server, a reader and a
 * writer, and runs on a thread named "console". The test types what it reads and sees what it prints; neither is a
 * standard stream, so nothing else comes between. Expectations wait. One test thread uses it.
 */
public final class Console {

    private static final int MOST_TOLD = 4;

    private final Server server;
    private final Stage stage;
    private final String terminal;
    private final Call run;
    /** The lines before the last action, for evidence. */
    private final List<String> before = new ArrayList<>();
    private String action = "the console was started";
    /** How many characters of the screen earlier expectations have taken. */
    private int taken;

    Console(Server server, String className, String terminal) {
        this.server = server;
        this.stage = server.stage();
        this.terminal = terminal;
        List<String> ends = stage.answer(Verb.TERMINAL, terminal);
        Subject console = stage.create(className, server.subject(), new Subject(stage, "BufferedReader", ends.get(0)),
            new Subject(stage, "PrintWriter", ends.get(1)));
        this.run = stage.actor("console").start(console, "run");
    }

    /** Types a line. */
    public Console type(String line) {
        did("the administrator typed " + Quote.of(line));
        stage.answer(Verb.TYPE, terminal, line + "\n");
        return this;
    }

    /** Types a line that asks the server to end: it is no surprise that it does. */
    public Console typeLast(String line) {
        server.isToEnd();
        return type(line);
    }

    /** Ends the input, as Ctrl-D does. */
    public Console endInput() {
        did("the console's input ended");
        stage.answer(Verb.END_INPUT, terminal);
        return this;
    }

    private void did(String deed) {
        action = deed;
        before.add(deed);
        if (before.size() > MOST_TOLD + 1) {
            before.remove(0);
        }
    }

    /** The next lines must be these. */
    public Console expect(String... lines) {
        for (String expected : lines) {
            String line = nextLine(Quote.of(expected) + " from the console");
            if (!line.equals(expected)) {
                throw wrong(Quote.of(expected) + " from the console", line);
            }
        }
        return this;
    }

    /** The next line, without its end. */
    public String nextLine() {
        return nextLine("a line from the console");
    }

    private String nextLine(String expected) {
        await(() -> printed().indexOf('\n') >= 0 || run.isFinished(), expected);
        String printed = printed();
        int end = printed.indexOf('\n');
        if (end < 0) {
            throw ended(expected);
        }
        taken += end + 1;
        String line = printed.substring(0, end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** Nothing else may have been printed, once all threads stand still. */
    public Console expectNothingMore() {
        stage.settle();
        if (!printed().isEmpty()) {
            throw wrong("nothing more from the console", printed());
        }
        return this;
    }

    /** Waits until the console's {@code run()} has returned; an exception that leaves it fails the check. */
    public void awaitRunReturned() {
        await(run::isFinished, "that the console's run() returns");
        if (!run.endedNormally()) {
            throw ended("that the console's run() returns");
        }
    }

    private String printed() {
        return stage.answer(Verb.SCREEN, terminal, String.valueOf(taken)).get(0);
    }

    private void await(BooleanSupplier condition, String expected) {
        Patience patience = server.patience();
        boolean holds = condition.getAsBoolean();
        while (!holds && !patience.isOver()) {
            Stage.pause();
            holds = condition.getAsBoolean();
        }
        if (!holds) {
            String partial = printed().isEmpty() ? "nothing" : "only " + Quote.of(printed()) + " without a line end";
            throw new CheckFailed(server.explain(new Finding(Kind.NO_ANSWER, action, expected, partial, earlier(),
                CurrentCheck.cause()), patience));
        }
    }

    private CheckFailed ended(String expected) {
        return run.endedNormally()
            ? CurrentCheck.failed(Kind.ENDED_ITSELF, action, expected, "the console's run() returned")
            : new CheckFailed(Call.crash(action, expected, run.thrown()));
    }

    private CheckFailed wrong(String expected, String got) {
        return CurrentCheck.failed(Kind.WRONG_REPLY, action, expected, Quote.of(got),
            earlier().toArray(String[]::new));
    }

    private List<String> earlier() {
        return before.size() < 2 ? List.of()
            : List.of("before that: " + String.join(", then ", before.subList(0, before.size() - 1)));
    }
}
