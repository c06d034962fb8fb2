package interleave.testkit.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a student's program writes to one of its two streams: kept up to a bound, shown line by line with a prefix
 * where that is wanted, and always drained, so that a program never stands still because nobody reads it.
 *
 * <p>One thread drains; any thread may ask.
 */
final class Output {

    private static final int MOST_KEPT = 1 << 20;
    private static final int LONGEST_SHOWN_LINE = 2_000;

    private final PrintStream shownOn;
    private final AtomicLong total;
    private final Runnable heard;
    /** Guarded by: this. */
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    /** The draining thread's own. */
    private final StringBuilder line = new StringBuilder();

    /**
     * @param shownOn where lines are shown too; null for nowhere
     * @param total   counts the bytes of both streams
     * @param heard   called after each piece, on the draining thread
     */
    Output(PrintStream shownOn, AtomicLong total, Runnable heard) {
        this.shownOn = shownOn;
        this.total = total;
        this.heard = heard;
    }

    void drain(InputStream in) {
        byte[] buffer = new byte[1 << 14];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                keep(buffer, count);
                show(new String(buffer, 0, count, StandardCharsets.UTF_8));
                total.addAndGet(count);
                heard.run();
            }
        } catch (IOException processEnded) {
            // The pipe of a killed process breaks: the end, like any other.
        }
    }

    synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    synchronized void forget() {
        kept.reset();
    }

    private synchronized void keep(byte[] bytes, int count) {
        kept.write(bytes, 0, Math.min(count, MOST_KEPT - kept.size()));
    }

    private void show(String piece) {
        if (shownOn == null) {
            return;
        }
        for (char c : piece.toCharArray()) {
            if (c == '\n') {
                shownOn.println("[stage] " + line);
                line.setLength(0);
            } else if (line.length() < LONGEST_SHOWN_LINE && c != '\r') {
                line.append(Character.isISOControl(c) && c != '\t' ? '\u00b7' : c);
            }
        }
    }
}
