package interleave.testkit.stage;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.weave.WholeClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The student's compiled classes, by their paths. */
final class ClassFiles {

    private ClassFiles() {
    }

    /**
     * Reads all that are in a folder.
     *
     * @throws CheckFailed where one ends in the middle: Maven takes it for up to date, and would do so in every run
     */
    static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (!WholeClass.is(bytes)) {
                    throw new CheckFailed(half(file.getFileName().toString()));
                }
                all.put(folder.relativize(file).toString(), bytes);
            }
        }
        return all;
    }

    static void write(Map<String, byte[]> all, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : all.entrySet()) {
            Path target = folder.resolve(each.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, each.getValue());
        }
    }

    private static Finding half(String file) {
        return new Finding(Kind.INCONCLUSIVE, "read the compiled classes", "whole class files",
            file + " ends in the middle", List.of(), "An earlier run was stopped while the compiler wrote it. Delete"
            + " the folder target of this lab, and run the same command again.");
    }
}
