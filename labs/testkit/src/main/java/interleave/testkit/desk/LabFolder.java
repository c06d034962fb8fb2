package interleave.testkit.desk;

import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A lab's folder, as a student has it.
 *
 * @param path absolute, and named as the lab is
 */
record LabFolder(Path path) {

    LabFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The one in which Maven was called. */
    static LabFolder here() {
        return new LabFolder(Path.of(System.getProperty("lab.handout", "README.md")).toAbsolutePath().getParent());
    }

    /** @throws Refused where its name is no lab's */
    Lab lab() {
        String name = path.getFileName().toString();
        return Labs.all().stream().filter(lab -> lab.id().equals(name)).findFirst().orElseThrow(() ->
            new Refused("The folder " + path + " is called like no lab. Give it back the name that it had, such as "
                + Labs.all().get(1).id() + "."));
    }

    /** The folder that came out of the zip. */
    Path handout() {
        return path.getParent().getParent();
    }

    /**
     * What a student writes: sources, pages to be filled in, and tests of the own; nothing that is pristine or comes
     * out of the build. Sorted.
     */
    List<Path> work() throws IOException {
        List<Path> work = new ArrayList<>();
        List<Path> pristine = lab().pristine().stream().map(path::resolve).toList();
        work.addAll(files(path.resolve("src/main/java"), Integer.MAX_VALUE, ".java").stream()
            .filter(file -> !pristine.contains(file)).toList());
        work.addAll(files(path, 1, ".md").stream().filter(file -> !file.endsWith("README.md")).toList());
        work.addAll(files(path.resolve("src/test/java"), Integer.MAX_VALUE, ".java").stream()
            .filter(file -> file.getFileName().toString().startsWith("My")).toList());
        return work.stream().sorted().toList();
    }

    private static List<Path> files(Path folder, int depth, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
