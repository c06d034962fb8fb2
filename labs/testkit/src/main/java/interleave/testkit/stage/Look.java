package interleave.testkit.stage;

import interleave.testkit.wire.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The student's threads at one moment.
 *
 * @param workNanos processor time of all threads so far, the stage's own left out
 * @param threads   the student's platform threads, by name
 */
public record Look(long workNanos, List<ThreadSeen> threads) {

    private static final int MOST_LINES = 8;

    static Look of(List<String> fields) {
        long work = Long.parseLong(Words.split(fields.get(0)).get(0));
        return new Look(work, fields.stream().skip(1).map(ThreadSeen::of)
            .sorted(Comparator.comparing(ThreadSeen::name)).toList());
    }

    public boolean hasDeadlock() {
        return threads.stream().anyMatch(ThreadSeen::deadlocked);
    }

    /** A filtered thread dump for a reader: who waits for what, held by whom; threads alike on one line. */
    public List<String> described() {
        return described(threads);
    }

    /** Where threads are that never rest. */
    List<String> whereabouts() {
        return threads.stream().map(ThreadSeen::whereabouts).distinct().limit(MOST_LINES).toList();
    }

    List<String> deadlockDescribed() {
        return threads.stream().filter(ThreadSeen::deadlocked).map(ThreadSeen::described).toList();
    }

    private static List<String> described(List<ThreadSeen> threads) {
        Map<String, List<ThreadSeen>> alike = new TreeMap<>();
        threads.forEach(thread -> alike.computeIfAbsent(thread.deed(), first -> new ArrayList<>()).add(thread));
        List<String> lines = new ArrayList<>();
        alike.forEach((deed, who) -> {
            if (who.size() <= 2) {
                who.forEach(each -> lines.add(each.described()));
            } else {
                lines.add("several threads: each " + deed);
            }
        });
        return lines.stream().sorted().limit(MOST_LINES).toList();
    }
}
