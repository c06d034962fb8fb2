package interleave.autograder.doctor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds processes that an attack has left behind. One thread uses it. */
final class Leftovers {

    /** What attacks start where they can start a process: nobody else sleeps so long. */
    private static final String SLEEPER = "sleep 77";
    private static final long LIMIT_SECONDS = 10;

    /** Those that were there before, and those of earlier attacks, which have been told. */
    private final Set<Long> told = new HashSet<>();

    Leftovers() {
        told.addAll(left());
    }

    /**
     * In words; waits for processes that are about to end. One that comes meanwhile is another job's.
     */
    List<String> found() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        Set<Long> left = left();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            left.retainAll(left());
        }
        told.addAll(left);
        return left.isEmpty() ? List.of() : List.of("left processes running (" + left.size() + ")");
    }

    /** The sleepers among all: one whose parent has ended is nobody's child. */
    private Set<Long> left() {
        Stream<ProcessHandle> stages = ProcessHandle.current().descendants()
            .filter(each -> isCalled(each, "interleave.testkit.inside"));
        Stream<ProcessHandle> sleepers = ProcessHandle.allProcesses().filter(each -> isCalled(each, SLEEPER));
        return Stream.concat(stages, sleepers).map(ProcessHandle::pid).filter(pid -> !told.contains(pid))
            .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isCalled(ProcessHandle process, String word) {
        Optional<String> line = process.info().commandLine();
        return line.filter(text -> text.contains(word)).isPresent();
    }
}
