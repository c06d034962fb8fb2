package interleave.throughput;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A received line, without its end, in the buffer that it came in.
 *
 * @param bytes valid until the client reads again
 */
record Line(byte[] bytes, int from, int to) {

    boolean is(byte[] expected) {
        return Arrays.equals(bytes, from, to, expected, 0, expected.length);
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
