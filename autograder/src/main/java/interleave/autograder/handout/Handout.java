package interleave.autograder.handout;

import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * What students get. The same checkout and the same labs give the same bytes, on any machine, and so the same version:
 * it is a hash of all files.
 *
 * @param version eight hexadecimal digits
 * @param files   sorted by their paths; one of them, {@value #LIST}, names all others with their hashes
 */
public record Handout(String version, List<HandoutFile> files) {

    /** By this list an update knows which files are still as they were handed out. */
    static final String LIST = "handout.txt";
    private static final int DIGITS = 8;

    public Handout {
        files = List.copyOf(files);
    }

    /**
     * Gathers it.
     *
     * @param root the checkout
     * @param labs those to be handed out
     */
    public static Handout of(Path root, List<Lab> labs) throws IOException {
        List<HandoutFile> files = new ArrayList<>(new KitFiles(root).of(labs));
        files.addAll(Extras.all());
        files.sort(Comparator.comparing(HandoutFile::path));
        StringBuilder list = new StringBuilder();
        files.forEach(file -> list.append(hash(file.bytes())).append("  ").append(file.path()).append('\n'));
        String version = hash(list.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        list.insert(0, "version " + version + "\n");
        files.add(new HandoutFile(LIST, list.toString().getBytes(StandardCharsets.UTF_8)));
        files.sort(Comparator.comparing(HandoutFile::path));
        return new Handout(version, files);
    }

    /** The folder that comes out of the zip: a newer one is never unpacked over a student's work. */
    public String folder() {
        return "interleave-" + version;
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
