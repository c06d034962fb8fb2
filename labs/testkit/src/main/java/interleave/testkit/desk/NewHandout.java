package interleave.testkit.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A newer version of the handout. It never takes away a student's work: a file that was changed, or thrown away, stays
 * so, and the new one comes to lie beside it, with {@value #BESIDE} at the end of its name.
 *
 * @param list  its files and their hashes
 * @param bytes of each file, by path
 */
record NewHandout(FileList list, Map<String, byte[]> bytes) {

    static final String BESIDE = ".new";
    private static final int MOST_BYTES = 50_000_000;

    /** @param beside files whose new version lies beside the student's, by their paths */
    record Report(int written, int removed, List<String> beside) {
    }

    String version() {
        return list.version();
    }

    /** @throws Refused where it is no handout's zip, or a damaged one */
    static NewHandout read(Path zip) throws IOException {
        if (!Files.isRegularFile(zip)) {
            throw new Refused("There is no file " + zip.toAbsolutePath() + ". Name the zip of the new handout: "
                + "mvn -q test -Dupdate=../../../handout.zip");
        }
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Map<String, byte[]> all = contents(file);
            byte[] list = all.get(FileList.NAME);
            if (list == null) {
                throw new Refused(zip + " is not the zip of a handout: there is no " + FileList.NAME + " in it.");
            }
            FileList files = FileList.of(list);
            for (String path : files.hashes().keySet()) {
                if (!all.containsKey(path) || !files.isAsHandedOut(path, all.get(path))) {
                    throw new Refused(zip + " is damaged, at " + path + ". Download it again.");
                }
            }
            all.keySet().retainAll(files.hashes().keySet());
            all.put(FileList.NAME, list);
            return new NewHandout(files, all);
        } catch (ZipException broken) {
            throw new Refused(zip + " is not a zip, or is damaged. Download it again.");
        }
    }

    /** Paths without the folder that all of them are in. */
    private static Map<String, byte[]> contents(ZipFile file) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                byte[] bytes = file.getInputStream(entry).readNBytes(MOST_BYTES);
                total += bytes.length;
                if (total >= MOST_BYTES) {
                    throw new Refused(file.getName() + " is far larger than a handout.");
                }
                contents.put(entry.getName().substring(entry.getName().indexOf('/') + 1), bytes);
            }
        }
        return contents;
    }

    /** Brings a handout's folder to this version. May be stopped at any place, and called again. */
    Report over(Path folder) throws IOException {
        FileList old = FileList.in(folder).orElse(new FileList("", Map.of()));
        int written = 0;
        List<String> beside = new ArrayList<>();
        for (String path : list.hashes().keySet().stream().sorted().toList()) {
            if (list.hashes().get(path).equals(old.hashes().get(path)) || isThere(folder, path, list)) {
                continue;
            }
            boolean isMine = isThere(folder, path) ? !isThere(folder, path, old) : old.hashes().containsKey(path);
            if (isMine) {
                beside.add(path + BESIDE);
            } else {
                written++;
            }
            write(folder.resolve(isMine ? path + BESIDE : path), bytes.get(path));
        }
        int removed = 0;
        for (String path : old.hashes().keySet()) {
            if (!list.hashes().containsKey(path) && isThere(folder, path, old)) {
                Files.delete(folder.resolve(path));
                removed++;
            }
        }
        // Last: until it is here, the old list tells which files are still as they were handed out.
        write(folder.resolve(FileList.NAME), bytes.get(FileList.NAME));
        return new Report(written, removed, beside);
    }

    private static boolean isThere(Path folder, String path) {
        return Files.exists(folder.resolve(path));
    }

    private static boolean isThere(Path folder, String path, FileList as) throws IOException {
        try {
            return as.isAsHandedOut(path, Files.readAllBytes(folder.resolve(path)));
        } catch (NoSuchFileException notThere) {
            return false;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
