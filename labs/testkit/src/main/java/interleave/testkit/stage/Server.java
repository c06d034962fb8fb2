package interleave.testkit.stage;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.witness.Patience;
import interleave.testkit.witness.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A student's server that runs in a stage, listening on a port of its own choice. Clients that a test connects are
 * named {@code client-1}, {@code client-2} … in order. One test thread uses it.
 */
public final class Server implements Witness, AutoCloseable {

    private static final String RUN_ENDED = "run() came to its end: something left its loop, or closed the port. ";
    /** A server has two seconds to leave nothing behind; twice that is given. */
    private static final int CLOSE_BEATS = 4 * StageOptions.BEATS_PER_SECOND;
    /** Small enough that a server which writes to it blocks before a test has sent a few megabytes. */
    private static final int SLOW_READER_BYTES = 4_096;

    private final Stage stage;
    private final Subject subject;
    private final int port;
    private final Call run;
    private final List<Peer> peers = new ArrayList<>();
    private int consoles;
    /** Whether the test has asked the server to end. */
    private boolean shutDown;

    Server(Stage stage, Subject subject, int port, Call run) {
        this.stage = stage;
        this.subject = subject;
        this.port = port;
        this.run = run;
    }

    public Stage stage() {
        return stage;
    }

    public int port() {
        return port;
    }

    /** The server as an object, for tests of its own methods. */
    public Subject subject() {
        return subject;
    }

    public Peer connect() {
        return connect("client-" + (peers.size() + 1));
    }

    public Peer connect(String name) {
        return remember(Peer.connect(name, port, this));
    }

    /** A client with a tiny receive buffer, which reads only when it is told to expect something. */
    public Peer connectSlowReader() {
        return remember(Peer.connect("client-" + (peers.size() + 1), port, this, SLOW_READER_BYTES));
    }

    private Peer remember(Peer peer) {
        peers.add(peer);
        return peer;
    }

    /** Makes a console of that class for this server, and runs it. */
    public Console console(String className) {
        consoles++;
        return new Console(this, className, "terminal-" + consoles);
    }

    /** A connection attempt that must be turned away: the server has been closed. */
    public void expectRefused() {
        if (!stage.waitFor(() -> Peer.isRefused(port))) {
            throw failed(Kind.WRONG_REPLY, "a client connected after close()", "that the connection is refused",
                "the server still accepts connections");
        }
    }

    public boolean runReturned() {
        return run.isFinished();
    }

    /** Waits until {@code run()} has returned; an exception that leaves it fails the check. */
    public void awaitRunReturned() {
        if (!stage.waitFor(run::isFinished)) {
            throw failed(Kind.NO_ANSWER, "close() was called", "that run() returns", "run() did not return");
        }
        run.result();
    }

    /** Waits until no thread and no socket of the server is left. Call it after {@link #shutDown}. */
    public void expectNothingLeft() {
        Patience patience = new BeatPatience(stage.process(), CLOSE_BEATS);
        while (somethingIsLeft() && !patience.isOver()) {
            Thread.onSpinWait();
        }
        if (hasThreads()) {
            throw new CheckFailed(explain(new Finding(Kind.LEAK, "close() was called",
                "that no thread of the server is left", "threads are still there", List.of(),
                CurrentCheck.cause()), patience));
        }
        if (sockets().orElse(0) > 0) {
            throw failed(Kind.LEAK, "close() was called", "that no socket of the server is left open",
                "sockets are still open");
        }
    }

    /** Waits until the server holds no more than so many connections, where this system tells. */
    public void expectConnections(int most, String action) {
        if (!stage.waitFor(() -> connections().orElse(0) <= most)) {
            throw failed(Kind.LEAK, action, "that the sockets of clients which have left are closed",
                "the server still holds them open");
        }
    }

    /** Fails where a thread of the server came to a task that nobody has written yet, even if no client noticed. */
    public void expectNoOpenTask(String action) {
        stage.settle();
        stage.openTask().ifPresent(open -> {
            throw new CheckFailed(Call.crash(action, "that every step is written", open));
        });
    }

    private boolean somethingIsLeft() {
        return sockets().orElse(0) > 0 || hasThreads();
    }

    /** A stage that has ended was ended for what its threads did: they were there. One that is merely slow is asked. */
    private boolean hasThreads() {
        Optional<Look> seen = stage.tryLook();
        return seen.isEmpty() && !stage.isAlive() || !seen.orElseGet(stage::look).threads().isEmpty();
    }

    /** The student's open TCP sockets: all of the process but the stage's own connection. */
    private OptionalInt sockets() {
        OptionalInt all = Sockets.of(stage.pid());
        return all.isPresent() ? OptionalInt.of(all.getAsInt() - 1) : all;
    }

    private OptionalInt connections() {
        OptionalInt all = sockets();
        return all.isPresent() ? OptionalInt.of(all.getAsInt() - 1) : all;
    }

    private CheckFailed failed(Kind kind, String action, String expected, String got) {
        Patience now = stage.patience();
        return new CheckFailed(explain(new Finding(kind, action, expected, got, List.of(), CurrentCheck.cause()), now));
    }

    @Override
    public Patience patience() {
        return stage.patience();
    }

    /** Adds what a stage alone cannot know: that {@code run()} ended although nobody closed the server. */
    @Override
    public Finding explain(Finding suspected, Patience waited) {
        Finding explained = stage.explain(suspected, waited);
        if (!stage.isAlive() || !run.isFinished() || shutDown) {
            return explained;
        }
        if (run.endedNormally()) {
            return new Finding(Kind.ENDED_ITSELF, suspected.action(), suspected.expected(),
                "run() returned although nobody closed the server", suspected.evidence(),
                (RUN_ENDED + suspected.cause()).strip());
        }
        Uncaught end = run.thrown();
        Finding crash = Call.crash(suspected.action(), suspected.expected(), end);
        return end.isOpenTask() ? crash
            : crash.withEvidence("run() ended by this exception, so nobody serves clients any more");
    }

    /** From now on the server may end: the test has asked it to, in one way or another. */
    void isToEnd() {
        shutDown = true;
        stage.waitAtLeast(CLOSE_BEATS);
    }

    /** Calls the student's {@code close()} and waits until it returns. */
    public void shutDown() {
        isToEnd();
        stage.actor("closer").call(subject, "close");
    }

    /** Ends everything by force: the stage with the server, and the test's clients. */
    @Override
    public void close() {
        peers.forEach(Peer::close);
        stage.close();
    }
}
