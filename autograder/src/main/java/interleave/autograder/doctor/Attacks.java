package interleave.autograder.doctor;

import interleave.autograder.matrix.Corpora;
import interleave.autograder.matrix.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every attack that there is: the hostile corpus, and archives that no honest tool makes. */
final class Attacks {

    private Attacks() {
    }

    static List<Attack> all(Corpora corpora) throws IOException {
        List<Attack> attacks = new ArrayList<>();
        for (Entry entry : corpora.hostile()) {
            if (entry.fits()) {
                attacks.add(new Attack(entry.lab(), entry.name(), entry.told(), entry.kind(),
                    (folder, canary) -> write(corpora.solution(entry), entry.folder(), folder, canary)));
            }
        }
        attacks.addAll(ZipAttacks.all(corpora));
        return attacks;
    }

    /** The solution's files, and over them those of the attack, wherever in the tree they lie. */
    private static Path write(Path solution, Path attack, Path folder, Canary canary) throws IOException {
        List<Path> changed = files(attack).stream().filter(file -> !file.endsWith("about.yaml")).toList();
        List<Path> names = changed.stream().map(Path::getFileName).toList();
        for (Path file : files(solution)) {
            if (!names.contains(file.getFileName())) {
                copy(file, folder.resolve(solution.relativize(file).toString()), canary);
            }
        }
        for (Path file : changed) {
            copy(file, folder.resolve(attack.relativize(file).toString()), canary);
        }
        return folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Byte by byte, but for the places: a source may be in any encoding. */
    private static void copy(Path from, Path to, Canary canary) throws IOException {
        Files.createDirectories(to.getParent());
        String bytes = new String(Files.readAllBytes(from), StandardCharsets.ISO_8859_1);
        Files.write(to, canary.placed(bytes).getBytes(StandardCharsets.ISO_8859_1));
    }
}
