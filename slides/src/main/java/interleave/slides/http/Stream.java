package interleave.slides.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What one page is still to be told, as server-sent events: of each name the newest text only, so that it is bounded;
 * and nothing twice in a row.
 */
public final class Stream {

    /** A line that says nothing, so that a page that has gone is noticed. */
    private static final long BEAT_MILLIS = TimeUnit.SECONDS.toMillis(5);

    /** By the event's name. Guarded by this. */
    private final Map<String, String> pending = new LinkedHashMap<>();
    /** What was offered last, by the event's name. Guarded by this. */
    private final Map<String, String> newest = new HashMap<>();
    /** Guarded by this. */
    private boolean hasEnded;
    /** The thread that is writing to the page now; null where none is. Guarded by this. */
    private Thread writing;
    /** As {@link System#nanoTime}. Guarded by this. */
    private long writingSince;

    /** Any thread; never waits for the page. */
    public synchronized void offer(String event, String text) {
        if (!text.equals(newest.put(event, text))) {
            pending.put(event, text);
            notifyAll();
        }
    }

    /** Any thread: nothing more will be written. */
    public synchronized void end() {
        hasEnded = true;
        notifyAll();
    }

    /** Any thread: breaks the connection of a page that for so long has taken nothing of what is being written. */
    public synchronized void cutOffAfter(long nanos) {
        if (writing != null && System.nanoTime() - writingSince > nanos) {
            // A channel closes when a thread that waits for it is interrupted; closing the exchange would wait as well.
            writing.interrupt();
        }
    }

    /** Writes until it is ended; fails where the page has gone. */
    public void writeTo(OutputStream page) throws IOException, InterruptedException {
        try {
            for (String events = next(); !events.isEmpty(); events = next()) {
                page.write(events.getBytes(StandardCharsets.UTF_8));
                page.flush();
            }
        } finally {
            stop();
        }
    }

    /** From now on the thread is somebody else's. */
    private synchronized void stop() {
        writing = null;
    }

    /** What there is to write, after a while a line that says nothing; empty for the end. */
    private synchronized String next() throws InterruptedException {
        writing = null;
        if (pending.isEmpty() && !hasEnded) {
            wait(BEAT_MILLIS);
        }
        if (hasEnded) {
            return "";
        }
        StringBuilder events = new StringBuilder(pending.isEmpty() ? ":\n\n" : "");
        pending.forEach((event, text) -> {
            events.append("event: ").append(event).append('\n');
            text.lines().forEach(line -> events.append("data: ").append(line).append('\n'));
            events.append(text.isEmpty() ? "data:\n\n" : "\n");
        });
        pending.clear();
        writing = Thread.currentThread();
        writingSince = System.nanoTime();
        return events.toString();
    }
}
