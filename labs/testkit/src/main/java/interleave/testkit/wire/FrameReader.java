package interleave.testkit.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads frames; one thread uses it. Bounds whatever the other side claims, for one of the sides is hostile. */
public final class FrameReader {

    private static final int MOST_FIELDS = 1 << 20;
    private static final int MOST_BYTES = 1 << 25;

    private final DataInputStream in;

    public FrameReader(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in));
    }

    /**
     * The next frame, empty at the end of the stream. Blocks until it is whole.
     *
     * @throws IOException where the connection broke, or where what came is no frame
     */
    public Optional<Frame> next() throws IOException {
        long id;
        try {
            id = in.readLong();
        } catch (EOFException end) {
            return Optional.empty();
        }
        int budget = MOST_BYTES;
        String verb = text(budget);
        int count = in.readInt();
        if (count < 0 || count > MOST_FIELDS) {
            throw new IOException("a frame of " + count + " fields");
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String field = text(budget);
            budget -= field.length();
            fields.add(field);
        }
        return Optional.of(new Frame(id, verb, fields));
    }

    private String text(int budget) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > budget) {
            throw new IOException("a field of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
