package interleave.testkit.stage;

import interleave.testkit.weave.Weaver;
import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Verb;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The JVM of a stage, as its test sees it: started, listened to, held to its limits, and ended with everything
 * that it started. Any thread may ask; {@link #kill} and {@link #end} may come twice.
 */
final class StageProcess {

    private static final long START_SECONDS = 60;
    private static final long END_SECONDS = 5;
    /** What the JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    private final StageOptions options;
    private final Scratch scratch;
    private final Process process;
    private final ProcessHandle jvm;
    private final Conversation conversation;
    private final AtomicLong outputBytes = new AtomicLong();
    private final Output out;
    private final Output err;
    private final List<Thread> drains;
    private final Thread listener;
    /** The limit that the stage broke, in words; null while it keeps them all. */
    private volatile Broken broken;
    private volatile boolean endWanted;

    /** A limit of the stage that its program went over. */
    enum Broken {
        THREADS, OUTPUT
    }

    /** @throws UncheckedIOException where the machine does not start it */
    static StageProcess start(StageOptions options) {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Scratch scratch = Scratch.with(options);
            Process process = StageCommand.of(options, scratch.folder()).start();
            OutputStream in = process.getOutputStream();
            in.write((token + " " + door.getLocalPort() + " classes\n").getBytes(StandardCharsets.US_ASCII));
            in.flush();
            return new StageProcess(options, scratch, process, door, token);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not start a JVM for the stage", failed);
        }
    }

    private StageProcess(StageOptions options, Scratch scratch, Process process, ServerSocket door, String token)
            throws IOException {
        this.options = options;
        this.scratch = scratch;
        this.process = process;
        PrintStream shownOn = options.relay() ? System.out : null;
        this.out = new Output(Debugging.isWanted() ? new DebuggerLine(shownOn) : shownOn, outputBytes,
            this::watchOutput);
        this.err = new Output(shownOn, outputBytes, this::watchOutput);
        this.drains = List.of(daemon("stage-stdout", () -> out.drain(process.getInputStream())),
            daemon("stage-stderr", () -> err.drain(process.getErrorStream())));
        this.conversation = greet(door, token);
        this.jvm = Walls.wanted().flatMap(walls -> process.children().findFirst()).orElse(process.toHandle());
        this.listener = daemon("stage-listener", conversation::listen);
    }

    /** Only the stage knows the token; whoever else finds the port is sent away. */
    private Conversation greet(ServerSocket door, String token) throws IOException {
        door.setSoTimeout(200);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (Debugging.isWanted() || System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                break;
            }
            try {
                Socket socket = door.accept();
                socket.setTcpNoDelay(true);
                Conversation candidate = new Conversation(socket);
                Optional<Frame> hello = candidate.hello();
                if (hello.isPresent() && hello.get().verb().equals(Verb.HELLO)
                        && hello.get().fields().get(0).equals(token)) {
                    return candidate;
                }
                candidate.close();
            } catch (SocketTimeoutException notYet) {
                // Look again whether the process still lives.
            }
        }
        kill();
        throw new IOException("the stage's JVM did not come up; it printed: " + out.text() + err.text());
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Runs work of the kit's own that nobody waits for at the end. */
    static void background(Runnable work) {
        daemon("stage-ahead", work);
    }

    private void watchOutput() {
        if (outputBytes.get() > options.mostOutputBytes() && !Debugging.isWanted()) {
            breakLimit(Broken.OUTPUT);
        }
    }

    void watchThreads() {
        if (conversation.mostThreads() > options.mostThreads() && !Debugging.isWanted()) {
            breakLimit(Broken.THREADS);
        }
    }

    private void breakLimit(Broken limit) {
        if (broken == null && !endWanted) {
            broken = limit;
            kill();
        }
    }

    Conversation conversation() {
        return conversation;
    }

    /** The woven program that it runs; empty for a stage that does not explore. */
    Optional<Weaver.Woven> woven() {
        return scratch.woven();
    }

    Optional<Broken> broken() {
        return Optional.ofNullable(broken);
    }

    boolean isAlive() {
        return process.isAlive() && !conversation.hasEnded();
    }

    /** Whether it has kept its limits, and neither broke down nor owes an answer. */
    boolean isSound() {
        return isAlive() && broken == null && conversation.isQuiet();
    }

    /** What was printed so far counts no more. */
    void forgetOutput() {
        outputBytes.set(0);
        out.forget();
        err.forget();
    }

    boolean isProcessAlive() {
        return process.isAlive();
    }

    /** Of the JVM itself, also where it has walls around it. */
    long pid() {
        return jvm.pid();
    }

    Output out() {
        return out;
    }

    Output err() {
        return err;
    }

    OutputStream in() {
        return process.getOutputStream();
    }

    /** Processor time so far, from the operating system's books; zero where it keeps none. */
    Duration processorTime() {
        return jvm.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How the process ended; waits a moment for a process whose connection has just broken. */
    Optional<Integer> exitStatus() {
        try {
            return process.waitFor(END_SECONDS, TimeUnit.SECONDS) ? Optional.of(process.exitValue()) : Optional.empty();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether a process that has ended did so because its program asked for it. Waits for its last words. */
    boolean hasEndedItself() {
        try {
            listener.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        return conversation.hasToldItsEnd();
    }

    /** Lets a process whose connection has broken come to its end, and its last output and words arrive. */
    void awaitEnd() {
        exitStatus();
        try {
            for (Thread drain : drains) {
                drain.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
            }
            listener.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether output, or something that the stage has seen, may still come. */
    boolean isDraining() {
        return listener.isAlive() || drains.stream().anyMatch(Thread::isAlive);
    }

    /** By force, once the agent that measures coverage has written its report. */
    void end() {
        endWanted = true;
        Optional<CoverageAgent> agent = CoverageAgent.wanted(options);
        if (agent.isPresent() && isAlive()) {
            if (CoverageAgent.isOfAll()) {
                await(Verb.SETTLE);
            }
            await(Verb.REPORT);
        }
        kill();
        conversation.close();
        agent.ifPresent(measures -> measures.collect(scratch.folder()));
        scratch.delete();
    }

    private void await(String verb) {
        try {
            CompletableFuture.anyOf(conversation.ask(verb, List.of()), process.onExit())
                .get(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException unwilling) {
            // A stage that cannot answer has lost its report, as one that was killed.
        }
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
