package interleave.autograder.handout;

import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a checkout that go to students, byte for byte. What is taken is listed, and nothing else comes along: no
 * build's output, no editor's backup, and not the testkit's own tests, whose corpus holds solved tasks.
 *
 * @param root the checkout
 */
record KitFiles(Path root) {

    List<HandoutFile> of(List<Lab> labs) throws IOException {
        List<HandoutFile> files = new ArrayList<>();
        for (String file : List.of("pom.xml", "LICENSE", "labs/README.md", "labs/WORDS.md")) {
            files.add(file(root.resolve(file)));
        }
        files.addAll(below(root.resolve("labs/testkit/src/main")));
        for (Lab lab : labs) {
            Path folder = root.resolve("labs").resolve(lab.id());
            files.add(file(folder.resolve("pom.xml")));
            files.addAll(pages(folder));
            files.addAll(below(folder.resolve("src")));
        }
        return files;
    }

    private List<HandoutFile> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files(files.filter(file -> file.toString().endsWith(".md")));
        }
    }

    private List<HandoutFile> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files(files);
        }
    }

    private List<HandoutFile> files(Stream<Path> paths) throws IOException {
        List<HandoutFile> files = new ArrayList<>();
        try {
            for (Path path : paths.filter(Files::isRegularFile).filter(KitFiles::isNoScrap).sorted().toList()) {
                files.add(file(path));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return files;
    }

    private static boolean isNoScrap(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~");
    }

    private HandoutFile file(Path path) throws IOException {
        return new HandoutFile(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
    }
}
