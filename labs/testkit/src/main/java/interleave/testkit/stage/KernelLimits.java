package interleave.testkit.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Limits that the kernel holds a stage to, put on by {@code prlimit} of util-linux. */
final class KernelLimits {

    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    /** Five times what a server with 200 clients needs. */
    private static final long DESCRIPTORS = 2_048;
    /** With the threads of all processes of one owner: the stage's own limit of threads is far lower. */
    private static final long PROCESSES = 8_192;

    private KernelLimits() {
    }

    /**
     * The beginning of a command line; empty where the machine cannot. A limit is only ever lowered.
     *
     * @param fileBytes how large a file may become that it writes
     */
    static List<String> command(long fileBytes) {
        if (!Files.isExecutable(PRLIMIT)) {
            return List.of();
        }
        return List.of(PRLIMIT.toString(), "--core=0", "--fsize=" + fileBytes,
            "--nofile=" + Math.min(DESCRIPTORS, hard("Max open files")),
            "--nproc=" + Math.min(PROCESSES, hard("Max processes")));
    }

    /** The hard limit of this process: the column after the name and the soft one. */
    private static long hard(String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/limits"))) {
            return lines.filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip().split("\\s+")[1])
                .mapToLong(value -> value.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(value))
                .findFirst().orElse(Long.MAX_VALUE);
        } catch (IOException notTold) {
            return Long.MAX_VALUE;
        }
    }
}
