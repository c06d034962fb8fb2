package interleave.testkit.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Counts a process's TCP sockets from outside, in the system's own books (Linux; elsewhere nobody tells). */
final class Sockets {

    private Sockets() {
    }

    /** All TCP sockets that the process holds open, in whatever state; empty where this system does not say. */
    static OptionalInt of(long pid) {
        Path books = Path.of("/proc", String.valueOf(pid));
        if (!Files.isDirectory(books.resolve("fd"))) {
            return OptionalInt.empty();
        }
        try {
            Set<String> tcp = inodes(books.resolve("net/tcp"));
            tcp.addAll(inodes(books.resolve("net/tcp6")));
            tcp.retainAll(held(books.resolve("fd")));
            return OptionalInt.of(tcp.size());
        } catch (IOException | RuntimeException ended) {
            return OptionalInt.empty();
        }
    }

    private static Set<String> inodes(Path table) throws IOException {
        Set<String> inodes = new HashSet<>();
        if (Files.exists(table)) {
            try (Stream<String> lines = Files.lines(table)) {
                lines.skip(1).map(line -> line.trim().split("\\s+")[9]).forEach(inodes::add);
            }
        }
        return inodes;
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
