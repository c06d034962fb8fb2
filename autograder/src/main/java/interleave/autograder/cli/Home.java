package interleave.autograder.cli;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where the kit lies: the checkout that this program was built in. */
final class Home {

    private Home() {
    }

    /**
     * The folder of the labs.
     *
     * @throws IllegalStateException where the program was carried away from its checkout
     */
    static Path labs() {
        for (Path at = program(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("labs/testkit"))) {
                return at.resolve("labs");
            }
        }
        throw new IllegalStateException("found no folder labs/ above " + program()
            + ": run the autograder from its checkout");
    }

    /**
     * The program as one file, with its libraries in {@code lib/} beside it.
     *
     * @throws IllegalStateException where it runs from its classes
     */
    static Path jar() {
        if (!Files.isRegularFile(program())) {
            throw new IllegalStateException("this is no packed program: call it as autograder/interleave");
        }
        return program();
    }

    /** The beginning of a command line that calls this very program in a JVM like this one. */
    static List<String> command() {
        List<String> classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(each -> Path.of(each).toAbsolutePath().toString()).toList();
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
            String.join(File.pathSeparator, classPath), Main.class.getName());
    }

    private static Path program() {
        try {
            return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
