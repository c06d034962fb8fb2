package interleave.testkit.wire;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes frames; one thread uses it. */
public final class FrameWriter {

    private final DataOutputStream out;

    public FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Sends the frame at once. Blocks while the other side does not read. */
    public void write(Frame frame) throws IOException {
        out.writeLong(frame.id());
        text(frame.verb());
        out.writeInt(frame.fields().size());
        for (String field : frame.fields()) {
            text(field);
        }
        out.flush();
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
