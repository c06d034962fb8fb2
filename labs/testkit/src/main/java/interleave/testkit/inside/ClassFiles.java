package interleave.testkit.inside;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A student's compiled classes, read once: a fresh loader for every schedule needs no disk.
 *
 * @param byName class files by binary name; not to be changed
 * @param place  the folder that they come from
 */
record ClassFiles(Map<String, byte[]> byName, URL place) {

    static ClassFiles read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(each -> each.toString().endsWith(".class")).toList()) {
                files.put(name(folder, file), Files.readAllBytes(file));
            }
        }
        return new ClassFiles(Collections.unmodifiableMap(files), folder.toUri().toURL());
    }

    private static String name(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/').replace('/', '.');
        return path.substring(0, path.length() - ".class".length());
    }
}
