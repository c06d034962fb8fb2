package interleave.autograder.likeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Jars that look like JPlag, more or less. */
public final class StandIn {

    private static final String MAIN = "de/jplag/cli/CLI.class";
    private static final String LIBRARY = "de/jplag/JPlag.class";
    /** Of the two bytes of a class file's version, the one that counts. */
    private static final int VERSION = 7;

    private StandIn() {
    }

    /** One that can be called as JPlag is, with few hand-ins. */
    public static Path jar(Path folder) throws IOException {
        return write(folder.resolve("jplag.jar"), Map.of(MAIN, compiled(folder), LIBRARY, new byte[0]));
    }

    /** The same for a Java that nobody has yet. */
    static Path forNewerJava(Path folder) throws IOException {
        byte[] main = compiled(folder);
        main[VERSION] = (byte) 200;
        return write(folder.resolve("newer.jar"), Map.of(MAIN, main, LIBRARY, new byte[0]));
    }

    /** The command line alone. */
    static Path withoutLibraries(Path folder) throws IOException {
        return write(folder.resolve("cli.jar"), Map.of(MAIN, compiled(folder)));
    }

    /** Any other jar. */
    static Path otherProgram(Path folder) throws IOException {
        return write(folder.resolve("other.jar"), Map.of("some/other/Main.class", new byte[0]));
    }

    private static byte[] compiled(Path folder) throws IOException {
        Path source = Path.of("src/test/resources/likeness/CLI.java").toAbsolutePath();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "-d",
            folder.toString(), source.toString());
        if (status != 0) {
            throw new IllegalStateException(source + " does not compile");
        }
        return Files.readAllBytes(folder.resolve(MAIN));
    }

    private static Path write(Path jar, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }
}
