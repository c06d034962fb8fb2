package interleave.testkit.inside;

import java.io.BufferedReader;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A keyboard and a screen for student code that takes a reader and a writer. Whoever reads waits for the test to type;
 * what is printed is seen at once, flushed or not. Any thread; the student can hold none of the locks in it.
 */
final class Terminal {

    private static final int LARGEST_SCREEN = 1 << 20;

    private final Keyboard keyboard = new Keyboard();
    private final Screen screen = new Screen();

    /** What the student reads from. */
    BufferedReader reader() {
        return new BufferedReader(keyboard);
    }

    /** What the student prints to. */
    PrintWriter writer() {
        return new PrintWriter(screen);
    }

    void type(String text) {
        keyboard.typed.add(Optional.of(text));
    }

    void endInput() {
        keyboard.typed.add(Optional.empty());
    }

    /** What stands on the screen, without its first characters. */
    String printed(int from) {
        return screen.text.substring(Math.min(from, screen.text.length()));
    }

    private static final class Keyboard extends Reader {

        /** Empty for the end of input. */
        private final BlockingQueue<Optional<String>> typed = new LinkedBlockingQueue<>();
        /** Typed and not read yet. The reader's lock is held by whoever reads. */
        private String rest = "";
        private boolean hasEnded;

        @Override
        public int read(char[] target, int offset, int length) throws InterruptedIOException {
            if (rest.isEmpty() && !hasEnded) {
                await();
            }
            if (rest.isEmpty()) {
                return -1;
            }
            int count = Math.min(length, rest.length());
            rest.getChars(0, count, target, offset);
            rest = rest.substring(count);
            return count;
        }

        private void await() throws InterruptedIOException {
            try {
                Optional<String> next = typed.take();
                hasEnded = next.isEmpty();
                rest = next.orElse("");
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while nothing was typed");
            }
        }

        @Override
        public boolean ready() {
            return !rest.isEmpty() || !typed.isEmpty();
        }

        @Override
        public void close() {
            // A keyboard stays where it is.
        }
    }

    private static final class Screen extends Writer {

        private final StringBuffer text = new StringBuffer();

        @Override
        public void write(char[] source, int offset, int length) {
            text.append(source, offset, Math.max(0, Math.min(length, LARGEST_SCREEN - text.length())));
        }

        @Override
        public void flush() {
            // Seen already.
        }

        @Override
        public void close() {
            // A screen stays where it is.
        }
    }
}
