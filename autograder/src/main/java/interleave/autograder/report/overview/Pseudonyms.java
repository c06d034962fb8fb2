package interleave.autograder.report.overview;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names in place of names: drawn by lot once, and the same from then on. */
public final class Pseudonyms {

    private Pseudonyms() {
    }

    /**
     * Gives everybody one who has none yet.
     *
     * @param known by student
     * @return all, by student
     */
    public static Map<String, String> of(Map<String, String> known, Collection<String> students,
                                         RandomGenerator lot) {
        Map<String, String> all = new TreeMap<>(known);
        List<String> fresh = students.stream().distinct().sorted().filter(each -> !known.containsKey(each)).toList();
        Set<String> taken = new HashSet<>(known.values());
        // From twice as many as are needed: who joins later is not told by a high number.
        List<String> free = IntStream.rangeClosed(1, 2 * (known.size() + fresh.size()))
            .mapToObj(number -> String.format("Student %03d", number)).filter(each -> !taken.contains(each))
            .collect(Collectors.toList());
        fresh.forEach(student -> all.put(student, free.remove(lot.nextInt(free.size()))));
        return all;
    }
}
