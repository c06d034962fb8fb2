package interleave.testkit.stage;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the student's compiled classes are. */
public final class StudentClasses {

    private StudentClasses() {
    }

    /**
     * The folder that the build or the grader names in {@code stage.classes}; else, under an IDE's runner, the one
     * folder of the class path that holds no testkit.
     *
     * @throws IllegalStateException where there is none, with what to do about it
     */
    public static Path folder() {
        String named = System.getProperty("stage.classes", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path tests = testClasses();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::isDirectory)
            .filter(folder -> !folder.toAbsolutePath().equals(tests))
            .filter(folder -> !Files.isDirectory(folder.resolve("interleave")))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(
                "found no compiled classes of yours on the class path: build the lab's folder as a Maven project"));
    }

    private static Path testClasses() {
        try {
            return Path.of(StudentClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
