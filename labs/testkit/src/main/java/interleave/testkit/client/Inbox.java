package interleave.testkit.client;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes that have come and that no expectation has taken yet, taken line by line. Looks at each byte once. */
final class Inbox {

    private byte[] bytes = new byte[1 << 10];
    /** The bytes from start (inclusive) to end (exclusive) have not been taken. */
    private int start;
    private int end;
    /** No line ends before this place. */
    private int looked;

    void add(ByteBuffer received) {
        int count = received.remaining();
        if (end + count > bytes.length) {
            makeRoom(count);
        }
        received.get(bytes, end, count);
        end += count;
    }

    private void makeRoom(int count) {
        int kept = end - start;
        byte[] target = kept + count > bytes.length / 2 ? new byte[2 * (kept + count)] : bytes;
        System.arraycopy(bytes, start, target, 0, kept);
        bytes = target;
        looked -= start;
        start = 0;
        end = kept;
    }

    /** The next whole line without its end. */
    Optional<String> takeLine() {
        for (int i = looked; i < end; i++) {
            if (bytes[i] == '\n') {
                int length = i > start && bytes[i - 1] == '\r' ? i - 1 - start : i - start;
                String line = new String(bytes, start, length, StandardCharsets.UTF_8);
                start = i + 1;
                looked = start;
                return Optional.of(line);
            }
        }
        looked = end;
        return Optional.empty();
    }

    /** Bytes that have not been taken. */
    int size() {
        return end - start;
    }

    /** The first of them, as text. They stay. */
    String beginning(int most) {
        return new String(bytes, start, Math.min(most, size()), StandardCharsets.UTF_8);
    }

    /** All that has not been taken, as text. It stays. */
    String text() {
        return new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8);
    }
}
