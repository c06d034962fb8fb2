package interleave.testkit.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds the student's classes and the lab's contract classes, together: package-private and sealed types break
 * otherwise. Its parent is the platform's loader, so only JDK types cross it and the stage is out of reach.
 */
final class StudentLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    /** Class files by binary name. Read-only after construction. */
    private final Map<String, Path> files = new TreeMap<>();
    /** With a place, for coverage agents pass over classes that have none. */
    private final ProtectionDomain domain;

    StudentLoader(Path folder) throws IOException {
        // Without a name: it would stand before every class in a student's stack traces.
        super(ClassLoader.getPlatformClassLoader());
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.toString().endsWith(".class"))
                .forEach(file -> files.put(name(folder, file), file));
        }
        CodeSource source = new CodeSource(folder.toUri().toURL(), (Certificate[]) null);
        this.domain = new ProtectionDomain(source, null, this, null);
    }

    private static String name(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/').replace('/', '.');
        return path.substring(0, path.length() - ".class".length());
    }

    /**
     * The class with this simple name, in whichever package; loaded, not yet initialised.
     *
     * @throws ClassNotFoundException where there is none, or more than one; the message is for a student
     */
    Class<?> bySimpleName(String simpleName) throws ClassNotFoundException {
        List<String> found = files.keySet().stream()
            .filter(name -> name.equals(simpleName) || name.endsWith("." + simpleName)).toList();
        if (found.isEmpty()) {
            throw new ClassNotFoundException("there is no class " + simpleName + " among the compiled classes");
        }
        if (found.size() > 1) {
            throw new ClassNotFoundException("there is more than one class " + simpleName + ": "
                + String.join(", ", found));
        }
        return Class.forName(found.get(0), false, this);
    }

    boolean has(String className) {
        return files.containsKey(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Path file = files.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return defineClass(name, bytes, 0, bytes.length, domain);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
