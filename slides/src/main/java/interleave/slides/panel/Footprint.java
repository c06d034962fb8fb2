package interleave.slides.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a process takes of the machine, by the system's own books. Linux keeps them where anybody can read them; of
 * other systems nothing is told.
 *
 * @param threads   of the system: those of the JVM are among them, virtual ones are not
 * @param megabytes of memory that is really used, not merely promised
 */
record Footprint(OptionalLong threads, OptionalLong megabytes) {

    static Footprint of(long pid) {
        Path books = Path.of("/proc", String.valueOf(pid), "status");
        try {
            List<String> lines = Files.isReadable(books) ? Files.readAllLines(books) : List.of();
            OptionalLong kilobytes = number(lines, "VmRSS:");
            return new Footprint(number(lines, "Threads:"), kilobytes.isEmpty() ? kilobytes
                : OptionalLong.of(kilobytes.getAsLong() / 1024));
        } catch (IOException hasEnded) {
            return new Footprint(OptionalLong.empty(), OptionalLong.empty());
        }
    }

    private static OptionalLong number(List<String> lines, String name) {
        return lines.stream().filter(line -> line.startsWith(name))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst();
    }

    /** {@code 517 threads, 98 MB}; empty where nothing is known. */
    String told() {
        String many = threads.isPresent() ? threads.getAsLong() + " threads" : "";
        return megabytes.isPresent() ? many + ", " + megabytes.getAsLong() + " MB" : many;
    }
}
