package interleave.testkit.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a handout's files, {@value #NAME} at its top: {@code version 3f2a9c1b}, then {@code HASH  PATH} a line.
 *
 * @param version of the handout
 * @param hashes  by path, with {@code /}
 */
record FileList(String version, Map<String, String> hashes) {

    static final String NAME = "handout.txt";
    private static final Pattern VERSION = Pattern.compile("version ([0-9a-f]{8})");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    FileList {
        hashes = Map.copyOf(hashes);
    }

    /** The list of a folder; empty where it has none, as a checkout of the kit. */
    static Optional<FileList> in(Path handout) throws IOException {
        Path file = handout.resolve(NAME);
        return Files.isRegularFile(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
    }

    /** @throws Refused where it is no such list */
    static FileList parse(String text) {
        String version = "";
        Map<String, String> hashes = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher first = VERSION.matcher(line);
            Matcher file = LINE.matcher(line);
            if (first.matches() && version.isEmpty()) {
                version = first.group(1);
            } else if (file.matches() && isBelow(file.group(2))) {
                hashes.put(file.group(2), file.group(1));
            } else {
                throw new Refused(NAME + " is not as it was handed out: it says '" + line + "'.");
            }
        }
        return new FileList(version, hashes);
    }

    /** A path that leaves its folder is no path of a handout. */
    private static boolean isBelow(String path) {
        return !path.startsWith("/") && !path.contains("\\") && !path.contains(":")
            && !Pattern.compile("(^|/)\\.\\.?(/|$)").matcher(path).find();
    }

    boolean isAsHandedOut(String path, byte[] bytes) {
        return hash(bytes).equals(hashes.get(path));
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The version as others are told it. */
    static String versionOf(Path handout) throws IOException {
        return in(handout).map(FileList::version).orElse("unknown (this is no handout)");
    }

    static FileList of(byte[] text) {
        return parse(new String(text, StandardCharsets.UTF_8));
    }
}
