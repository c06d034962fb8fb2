package interleave.testkit.explore;

import interleave.testkit.stage.End;
import interleave.testkit.stage.End.Stuck;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Operations that nothing can wake any more, and who waits for whom.
 *
 * @param waiting where they stand
 * @param threads the threads that stand there
 */
record Standstill(List<Stuck> waiting, Set<String> threads) {

    /** @param ends the constructor's first, then one for each call */
    static Standstill of(Scenario scenario, List<End> ends) {
        List<Stuck> waiting = new ArrayList<>();
        Set<String> threads = new TreeSet<>();
        for (int i = 0; i < ends.size(); i++) {
            Optional<Stuck> stuck = ends.get(i).stuck().filter(each -> !each.state().equals("UNASKED"));
            stuck.ifPresent(waiting::add);
            if (stuck.isPresent()) {
                threads.add(i == 0 ? Scenario.TEST : scenario.script().calls().get(i - 1).actor());
            }
        }
        return new Standstill(waiting, threads);
    }

    Kind kind() {
        if (waiting.stream().anyMatch(stuck -> stuck.state().equals("SPINNING"))) {
            return Kind.BUSY_WAITING;
        } else if (waiting.stream().anyMatch(stuck -> threads.contains(stuck.owner()))) {
            return Kind.DEADLOCK;
        } else if (waiting.stream().anyMatch(Stuck::timed) || waiting.stream().anyMatch(Standstill::isUnserved)) {
            return Kind.NO_ANSWER;
        }
        boolean areAllBeforeLocks = waiting.stream().allMatch(Standstill::isBeforeALock);
        boolean isPermit = waiting.size() == 1 && waiting.get(0).on().equals("Semaphore");
        return areAllBeforeLocks && !isPermit ? Kind.DEADLOCK : Kind.LOST_WAKE_UP;
    }

    /** A client that gets no reply, though the thread that reads from it waits for more, or has ended. */
    private static boolean isUnserved(Stuck stuck) {
        return stuck.state().equals("AT_SOCKET") || stuck.state().equals("ENDED");
    }

    /** A monitor, a lock or what serves as one, or the work of a thread that waits itself: no signal is missing. */
    private static boolean isBeforeALock(Stuck stuck) {
        return stuck.state().equals("BLOCKED") || stuck.on().contains("Lock") || stuck.on().equals("Semaphore")
            || stuck.on().equals("FutureTask");
    }
}
