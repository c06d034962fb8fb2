package interleave.autograder.handin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for many bytes: equal bytes have equal names, on every machine. Confined to one thread. */
public final class Digest {

    private static final int LENGTH = 32;

    private final MessageDigest sha;

    public Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Adds a part. Where one part ends and the next begins counts too. */
    public Digest add(byte[] part) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        sha.update(part);
        return this;
    }

    public Digest add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The name of all parts so far, 32 letters and digits; the next part begins a new one. */
    public String name() {
        return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
    }
}
