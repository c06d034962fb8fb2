package lab5;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts what comes from a channel into lines. For one thread. */
class Lines {

    private byte[] bytes = new byte[8192];
    private int start;
    private int end;

    /** Waits for more. Returns false at the end of the stream. */
    boolean readFrom(ReadableByteChannel channel) throws IOException {
        System.arraycopy(bytes, start, bytes, 0, end - start);
        end -= start;
        start = 0;
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int count = channel.read(ByteBuffer.wrap(bytes, end, bytes.length - end));
        end += Math.max(0, count);
        return count >= 0;
    }

    /** The next complete line, or null. */
    String next() {
        for (int i = start; i < end; i++) {
            if (bytes[i] == '\n') {
                int length = i - start;
                if (length > 0 && bytes[i - 1] == '\r') {
                    length--;
                }
                String line = new String(bytes, start, length, StandardCharsets.UTF_8);
                start = i + 1;
                return line;
            }
        }
        return null;
    }
}
