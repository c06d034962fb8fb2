package interleave.testkit.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A student's work on a lab, packed to be handed in: the own files below the lab's name, and {@code submission.txt},
 * which says what it is. The same work gives the same bytes.
 *
 * @param folder  the lab's
 * @param student as the student has given it
 */
record HandIn(LabFolder folder, String student) {

    private static final int LONGEST_NAME = 100;
    /** Latin letters that Unicode does not divide into a plain one and its mark. */
    private static final Map<Integer, String> UNDIVIDED = Map.of((int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe",
        (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** @throws Refused where that is no name */
    HandIn {
        student = student.strip();
        boolean isName = student.codePoints().anyMatch(Character::isLetterOrDigit) && student.length() <= LONGEST_NAME
            && student.codePoints().noneMatch(Character::isISOControl);
        // Maven makes "true" of a property without a value.
        if (!isName || student.equals("true")) {
            throw new Refused("Say whose work it is: mvn -q test -Dsubmit=\"Jane Doe\"");
        }
    }

    /**
     * Packs it into the lab's folder, over what was packed before.
     *
     * @return the zip
     * @throws IOException with what to do, where it cannot be written
     */
    Path pack() throws IOException {
        String lab = folder.lab().id();
        Path zip = zip();
        List<Path> work = folder.work();
        if (work.isEmpty()) {
            throw new Refused("There is nothing to hand in: " + folder.path().resolve("src/main/java") + " is empty.");
        }
        try (OutputStream file = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(file)) {
            put(out, lab + "/submission.txt", ("lab: " + lab + "\nhandout: " + FileList.versionOf(folder.handout())
                + "\nstudent: " + student + "\n").getBytes(StandardCharsets.UTF_8));
            for (Path each : work) {
                put(out, lab + "/" + shown(each), Files.readAllBytes(each));
            }
        }
        return zip;
    }

    /** Where the work is packed, and may have been packed before. */
    Path zip() {
        return folder.path().resolve(folder.lab().id() + "-" + safe() + ".zip");
    }

    /** From the lab's folder. */
    String shown(Path file) {
        return folder.path().relativize(file).toString().replace('\\', '/');
    }

    /** A name that every platform takes for a file's. */
    private String safe() {
        String plain = Normalizer.normalize(student.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).codePoints()
            .mapToObj(letter -> UNDIVIDED.getOrDefault(letter, Character.toString(letter)))
            .collect(Collectors.joining()).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "work" : plain;
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SOME_TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
