package interleave.slides.present;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What one page is still to be told: of each panel the newest only, so that it is bounded. */
final class Stream {

    /** A line that says nothing, so that a page that has gone is noticed. */
    private static final long BEAT_MILLIS = TimeUnit.SECONDS.toMillis(5);

    /** By panel. Guarded by this. */
    private final Map<String, String> pending = new LinkedHashMap<>();
    /** Guarded by this. */
    private boolean hasEnded;

    /** Any thread; never waits for the page. */
    synchronized void offer(String panel, String html) {
        pending.put(panel, html);
        notifyAll();
    }

    /** Any thread: nothing more will be written. */
    synchronized void end() {
        hasEnded = true;
        notifyAll();
    }

    /** Writes until it is ended; fails where the page has gone. */
    void writeTo(OutputStream page) throws IOException, InterruptedException {
        for (String events = next(); !events.isEmpty(); events = next()) {
            page.write(events.getBytes(StandardCharsets.UTF_8));
            page.flush();
        }
    }

    /** What there is to write, after a while a line that says nothing; empty for the end. */
    private synchronized String next() throws InterruptedException {
        if (pending.isEmpty() && !hasEnded) {
            wait(BEAT_MILLIS);
        }
        if (hasEnded) {
            return "";
        }
        StringBuilder events = new StringBuilder(pending.isEmpty() ? ":\n\n" : "");
        pending.forEach((panel, html) -> {
            events.append("event: ").append(panel).append('\n');
            html.lines().forEach(line -> events.append("data: ").append(line).append('\n'));
            events.append('\n');
        });
        pending.clear();
        return events.toString();
    }
}
