package interleave.testkit.stage;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.weave.WholeClass;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The student's compiled classes, by their paths. */
final class ClassFiles {

    /** Where a class file has its version. */
    private static final int MAJOR = 6;
    private static final int BEFORE_JAVA_1 = 44;

    private ClassFiles() {
    }

    /**
     * Reads all that are in a folder.
     *
     * @throws CheckFailed where one ends in the middle, or is for a newer Java: Maven takes it for up to date, and
     *                     would do so in every run
     */
    static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (!WholeClass.is(bytes)) {
                    throw new CheckFailed(half(file.getFileName().toString()));
                }
                int java = ByteBuffer.wrap(bytes).getShort(MAJOR) - BEFORE_JAVA_1;
                if (java > Runtime.version().feature()) {
                    throw new CheckFailed(newer(file.getFileName().toString(), java));
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
        return unusable(file + " ends in the middle", "An earlier run was stopped while the compiler wrote it.");
    }

    private static Finding newer(String file, int java) {
        return unusable(file + " is for Java " + java + ", and this is Java " + Runtime.version().feature(),
            "An earlier run, or an IDE, has compiled it by a newer JDK.");
    }

    private static Finding unusable(String got, String cause) {
        return new Finding(Kind.INCONCLUSIVE, "read the compiled classes", "whole class files, for this Java", got,
            List.of(), cause + " Delete the folder target of this lab, and run the same command again.");
    }
}
