package interleave.testkit.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether threads of a process could run, had they a processor: from outside, in the system's own books (Linux;
 * elsewhere nobody tells). On a crowded machine such a thread seems to stand still, and has not come to a halt.
 */
final class RunQueue {

    private static final String RUNNING_OR_READY = "R";

    private RunQueue() {
    }

    /** Whether any thread of the process runs or waits for a processor; false where this system does not say. */
    static boolean hasThreadOf(long pid) {
        try (Stream<Path> found = Files.list(Path.of("/proc", String.valueOf(pid), "task"))) {
            List<Path> threads = found.toList();
            return threads.stream().anyMatch(RunQueue::isReady);
        } catch (IOException | RuntimeException ended) {
            return false;
        }
    }

    /** The state stands behind the thread's name, which is in parentheses and may hold some itself. */
    private static boolean isReady(Path thread) {
        try {
            String words = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
            return words.startsWith(RUNNING_OR_READY, words.lastIndexOf(')') + 2);
        } catch (IOException endedMeanwhile) {
            return false;
        }
    }
}
