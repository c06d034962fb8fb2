package interleave.autograder.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs programs one after the other, each to its end, and tells what they took. Processor time and memory are Linux's
 * own accounts, under {@code /proc}. Never two at once in one JVM: the accounts are of all its children.
 */
final class Meter {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final long SAMPLE_MILLIS = 50;
    private static final int KILOBYTES = 1024;
    /** Linux's unit of processor time, the same on all machines that Java runs on. */
    private static final int MILLIS_PER_TICK = 10;
    /** Fields of {@code /proc/self/stat} after the name: children that have ended, with theirs; in user and kernel. */
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final int LAST_LINES = 15;

    private final Path log;

    /** @param log where the output of the program goes that ran last */
    Meter(Path log) {
        this.log = log;
    }

    /**
     * Blocks until the program has ended.
     *
     * @throws IOException where it cannot be started, or fell short: then it tells the end of what the program said
     */
    Cost run(List<String> command, Path folder) throws IOException, InterruptedException {
        double cpuBefore = childrenCpuMillis();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
            .redirectOutput(log.toFile()).start();
        double peak = 0;
        double own = 0;
        try {
            do {
                peak = Math.max(peak, megabytes(Stream.concat(Stream.of(process.toHandle()), process.descendants())));
                own = Math.max(own, megabytes(Stream.of(process.toHandle())));
            } while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        double wall = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        if (process.exitValue() != 0) {
            throw new IOException("measuring stopped, because this ended with status " + process.exitValue() + ": "
                + String.join(" ", command) + "\n" + end());
        }
        return new Cost(wall, childrenCpuMillis() - cpuBefore, peak, own);
    }

    private String end() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static double childrenCpuMillis() throws IOException {
        Path account = Path.of("/proc/self/stat");
        if (!Files.exists(account)) {
            return Double.NaN;
        }
        String stat = Files.readString(account);
        // The name stands in brackets, and may hold anything.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]))
            * (double) MILLIS_PER_TICK;
    }

    private static double megabytes(Stream<ProcessHandle> processes) {
        return Files.exists(Path.of("/proc/self/status"))
            ? processes.mapToLong(each -> kilobytes(each.pid())).sum() / (double) KILOBYTES : Double.NaN;
    }

    /** 0 for a process that has just ended. */
    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
