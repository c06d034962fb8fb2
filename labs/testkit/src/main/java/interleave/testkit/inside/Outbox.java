package interleave.testkit.inside;

import interleave.testkit.wire.Frame;
import interleave.testkit.wire.FrameWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What the stage has to tell. Any thread may {@link #send}: it never blocks and takes no lock that student code
 * could hold, and a student's interrupt cannot close the connection, because one thread of the stage's own writes.
 */
final class Outbox {

    /** So many exceptions of dying threads are told at most: a flood of them must not fill the heap. */
    private static final int LONGEST = 100_000;

    private static final long LAST_WORDS_SECONDS = 5;

    private final BlockingQueue<Frame> waiting = new LinkedBlockingQueue<>(LONGEST);
    private final FrameWriter writer;
    private final CountDownLatch lastIsWritten = new CountDownLatch(1);
    private volatile Frame last;

    Outbox(OutputStream out) {
        this.writer = new FrameWriter(out);
    }

    void send(Frame frame) {
        waiting.offer(frame);
    }

    /** Sends what the stage says before its JVM ends, and returns once it has been written, or never will be. */
    void sendLast(Frame frame) {
        last = frame;
        try {
            if (waiting.offer(frame)) {
                lastIsWritten.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes until the connection breaks. Run by one thread. */
    void writeAll() {
        try {
            while (true) {
                Frame frame = waiting.take();
                writer.write(frame);
                if (frame == last) {
                    lastIsWritten.countDown();
                }
            }
        } catch (IOException | InterruptedException testIsGone) {
            Runtime.getRuntime().halt(StageMain.TEST_IS_GONE);
        }
    }
}
