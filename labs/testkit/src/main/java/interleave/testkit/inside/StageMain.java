package interleave.testkit.inside;

import interleave.testkit.conductor.Aside;
import interleave.testkit.wire.Frame;
import interleave.testkit.wire.FrameReader;
import interleave.testkit.wire.Verb;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The stage: a JVM in which a student's code runs, and nothing else of value. A test starts it, speaks with it
 * over one connection and ends it.
 *
 * <p>The first line of standard input is {@code token port classes}: where the test listens, how the stage proves
 * that it is the one, and the folder of the student's classes. It is read before any student class is loaded, and
 * stands in no argument, variable or property, where student code could read it. Whatever follows on standard
 * input belongs to the student's program.
 */
public final class StageMain {

    /** The test has gone, so nobody wants this stage any more. */
    static final int TEST_IS_GONE = 70;

    /** The table of sites, in the working folder of a stage that explores. */
    private static final String SITES = "sites";

    private static final long BEAT_MILLIS = 100;

    private static volatile boolean runsProgram;

    private StageMain() {
    }

    public static void main(String[] none) throws Throwable {
        String[] words = firstLine(System.in).split(" ", 3);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(words[1]));
        socket.setTcpNoDelay(true);
        Outbox outbox = new Outbox(socket.getOutputStream());
        outbox.send(Frame.of(0, Verb.HELLO, words[0], System.getProperty("java.version")));

        ThreadGroup studentGroup = Thread.currentThread().getThreadGroup();
        ThreadGroup stageGroup = new ThreadGroup(studentGroup.getParent(), "stage");
        ClassFiles classes = ClassFiles.read(Path.of(words[2]));
        StudentLoader students = new StudentLoader(classes);
        Thrown thrown = new Thrown(students);
        Thread.setDefaultUncaughtExceptionHandler((thread, exception) -> report(outbox, thrown, thread, exception));

        BlockingQueue<Operation> mainJobs = new LinkedBlockingQueue<>();
        Schedules schedules = new Schedules(classes, Path.of(SITES), studentGroup, outbox);
        Commands commands = new Commands(students, schedules, studentGroup, stageGroup, mainJobs,
            Thread.currentThread(), outbox);
        FrameReader in = new FrameReader(socket.getInputStream());
        daemon(stageGroup, "stage-outbox", outbox::writeAll);
        daemon(stageGroup, "stage-beat", () -> beat(outbox, studentGroup.getParent()));
        daemon(stageGroup, "stage-protocol", () -> listen(in, commands));
        Runtime.getRuntime().addShutdownHook(new Thread(stageGroup, () -> outbox.sendLast(Frame.of(0, Verb.ENDING)),
            "stage-last-words"));
        Thread.currentThread().setContextClassLoader(students);

        // The JVM's main thread, so that a student's main() ends the process the way that java itself would.
        Operation program = mainJobs.take();
        runsProgram = true;
        program.call();
    }

    static boolean runsProgram() {
        return runsProgram;
    }

    private static void daemon(ThreadGroup group, String name, Runnable work) {
        Thread thread = new Thread(group, work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void listen(FrameReader in, Commands commands) {
        try {
            Optional<Frame> question = in.next();
            while (question.isPresent()) {
                commands.handle(question.get());
                question = in.next();
            }
        } catch (IOException broken) {
            // As at the end of the stream: the test is gone.
        }
        Runtime.getRuntime().halt(TEST_IS_GONE);
    }

    private static void beat(Outbox outbox, ThreadGroup all) {
        try {
            while (true) {
                outbox.send(Frame.of(0, Verb.BEAT, String.valueOf(all.activeCount())));
                // Orders nothing: this is the clock that limits are counted on.
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private static void report(Outbox outbox, Thrown thrown, Thread thread, Throwable exception) {
        if (Aside.isOver()) {
            return;
        }
        Aside.died(thrown.described(exception));
        // What the kit does here is no step of the student's.
        Aside.run(() -> {
            outbox.send(thrown.uncaught(thread, exception));
            thrown.print(thread, exception);
        });
    }

    /** Byte by byte: whatever comes after the line end is the student's. */
    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        byte[] one = new byte[1];
        while (in.read(one) == 1 && one[0] != '\n') {
            line.append(new String(one, StandardCharsets.US_ASCII));
        }
        return line.toString();
    }
}
