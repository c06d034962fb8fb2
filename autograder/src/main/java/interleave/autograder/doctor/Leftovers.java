package interleave.autograder.doctor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Finds processes that an attack has left behind. One thread uses it. */
final class Leftovers {

    /** What attacks start where they can start a process: nobody else sleeps so long. */
    private static final String SLEEPER = "sleep 77";
    private static final long LIMIT_SECONDS = 10;

    /** In words, one for each kind; waits for processes that are about to end. */
    List<String> found() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        long stages = stages();
        long sleepers = sleepers();
        while (stages + sleepers > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            stages = stages();
            sleepers = sleepers();
        }
        return stages + sleepers == 0 ? List.of()
            : List.of("left " + (stages + sleepers) + " processes running");
    }

    private static long stages() {
        return ProcessHandle.current().descendants().filter(each -> isCalled(each, "interleave.testkit.inside")).count();
    }

    /** Among all: one whose parent has ended is nobody's child. */
    private static long sleepers() {
        return ProcessHandle.allProcesses().filter(each -> isCalled(each, SLEEPER)).count();
    }

    private static boolean isCalled(ProcessHandle process, String word) {
        Optional<String> line = process.info().commandLine();
        return line.filter(text -> text.contains(word)).isPresent();
    }
}
