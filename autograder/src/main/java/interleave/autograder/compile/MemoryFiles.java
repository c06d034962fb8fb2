package interleave.autograder.compile;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Sources and class files in memory: names that students chose never reach a file system before the compiler
 * has accepted them, and machine paths never reach its messages.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private static final int MOST_BYTES = 20 << 20;
    /** In bytes, as file systems count; leaves room for the extension. */
    private static final int LONGEST_NAME = 240;

    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager jdk, List<String> classPath) throws IOException {
        super(jdk);
        jdk.setLocation(StandardLocation.CLASS_PATH, classPath.stream().map(File::new).toList());
        jdk.setLocation(StandardLocation.SOURCE_PATH, List.of());
    }

    @Override
    public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String className,
                                               JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("classes:///Out" + kind.extension), kind) {
            @Override
            public OutputStream openOutputStream() {
                return classes.computeIfAbsent(className, any -> new ByteArrayOutputStream());
            }
        };
    }

    /** Why the class files must not be written; empty where they may. */
    Optional<String> excess() {
        if (classes.values().stream().mapToLong(ByteArrayOutputStream::size).sum() > MOST_BYTES) {
            return Optional.of("the class files would be larger than 20 MB");
        }
        boolean isLong = classes.keySet().stream().flatMap(name -> Stream.of(name.split("\\.")))
                .anyMatch(part -> part.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
        return isLong ? Optional.of("a class has a name that is too long for a file") : Optional.empty();
    }

    void writeTo(String folder) throws IOException {
        for (Map.Entry<String, ByteArrayOutputStream> each : classes.entrySet()) {
            Path file = Path.of(folder, each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue().toByteArray());
        }
    }

    /** A student's source. */
    static final class Text extends SimpleJavaFileObject {

        private final String path;
        private final String text;

        Text(String path, String text) {
            super(uri(path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        private static URI uri(String path) {
            try {
                return new URI("handin", null, "/" + path, null);
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(e);
            }
        }

        String fileName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
