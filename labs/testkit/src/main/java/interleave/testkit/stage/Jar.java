package interleave.testkit.stage;

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

/** Makes jars out of packages of the testkit, wherever it lies. */
final class Jar {

    private Jar() {
    }

    /**
     * Writes a jar that is deleted when this JVM ends.
     *
     * @param attributes of the manifest, besides its version
     * @param members    a class of each package that goes in
     * @param others     more entries, by name
     */
    static Path make(String prefix, Map<String, String> attributes, List<Class<?>> members,
                     Map<String, byte[]> others) {
        try {
            Path jar = Files.createTempFile(prefix, ".jar");
            jar.toFile().deleteOnExit();
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            attributes.forEach(manifest.getMainAttributes()::putValue);
            try (OutputStream file = Files.newOutputStream(jar);
                 JarOutputStream out = new JarOutputStream(file, manifest)) {
                for (Class<?> member : members) {
                    copyPackage(member, out);
                }
                for (Map.Entry<String, byte[]> other : others.entrySet()) {
                    out.putNextEntry(new ZipEntry(other.getKey()));
                    out.write(other.getValue());
                    out.closeEntry();
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
