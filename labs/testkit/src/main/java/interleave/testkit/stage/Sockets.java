package interleave.testkit.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts a process's network sockets from outside, in the system's own books (Linux; elsewhere nobody tells).
 *
 * <p>A socket whose connection was reset is in no table of connections any more, but its descriptor is still held: so
 * descriptors are counted, less those that are sockets within the machine (the JDK keeps such a pair for itself).
 */
final class Sockets {

    private static final int INODE_COLUMN = 6;

    private Sockets() {
    }

    /** All network sockets that the process holds open, in whatever state; empty where this system does not say. */
    static OptionalInt of(long pid) {
        Path books = Path.of("/proc", String.valueOf(pid));
        if (!Files.isDirectory(books.resolve("fd"))) {
            return OptionalInt.empty();
        }
        try {
            Set<String> sockets = held(books.resolve("fd"));
            sockets.removeAll(withinTheMachine(books.resolve("net/unix")));
            return OptionalInt.of(sockets.size());
        } catch (IOException | RuntimeException ended) {
            return OptionalInt.empty();
        }
    }

    private static Set<String> withinTheMachine(Path table) throws IOException {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1).map(line -> line.trim().split("\\s+")[INODE_COLUMN]).collect(Collectors.toSet());
        }
    }

    private static Set<String> held(Path descriptors) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> links = Files.list(descriptors)) {
            for (Path link : links.toList()) {
                String target = target(link);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
