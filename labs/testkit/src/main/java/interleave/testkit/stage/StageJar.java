package interleave.testkit.stage;

import interleave.testkit.inside.StageMain;
import interleave.testkit.wire.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The whole class path of a stage: the packages of its inside, copied out of wherever the testkit lies. Tests,
 * libraries and hidden suites lie beside the testkit, and must not be seen from the stage.
 */
final class StageJar {

    private static final List<Class<?>> PACKAGES = List.of(StageMain.class, Frame.class);
    private static final Path JAR = make();

    private StageJar() {
    }

    /** Made once per JVM, and deleted when it ends. */
    static Path path() {
        return JAR;
    }

    private static Path make() {
        try {
            Path jar = Files.createTempFile("interleave-stage-", ".jar");
            jar.toFile().deleteOnExit();
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            try (OutputStream file = Files.newOutputStream(jar);
                 JarOutputStream out = new JarOutputStream(file, manifest)) {
                for (Class<?> member : PACKAGES) {
                    copyPackage(member, out);
                }
            }
            return jar;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copyPackage(Class<?> member, JarOutputStream out) throws IOException, URISyntaxException {
        String folder = member.getPackageName().replace('.', '/');
        URI home = member.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(home))) {
            copyFolder(Path.of(home).resolve(folder), folder, out);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(home), Map.of())) {
                copyFolder(jar.getPath(folder), folder, out);
            }
        }
    }

    private static void copyFolder(Path from, String folder, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(folder + "/" + file.getFileName()));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }
}
