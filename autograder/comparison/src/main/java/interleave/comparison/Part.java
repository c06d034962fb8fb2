package interleave.comparison;

import interleave.comparison.Answer.Verdict;
import interleave.testkit.explore.Specimen;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A part of the corpus.
 *
 * @param title     as a heading of the table
 * @param isFaulty  whether its programs hold a fault
 * @param expected  what the explorer should say
 * @param specimens all of it
 */
record Part(String title, boolean isFaulty, Set<Verdict> expected, List<Specimen> specimens) {

    private static final Set<Verdict> FOUND = Set.of(Verdict.FOUND);
    private static final Set<Verdict> NOTHING = Set.of(Verdict.NOTHING);
    private static final Set<Verdict> OUT_OF_SIGHT = Set.of(Verdict.NOTHING, Verdict.UNABLE);

    static List<Part> all() throws IOException {
        return List.of(
            new Part("objects with a fault", true, FOUND, Specimen.wrong("objects")),
            new Part("objects with a fault that the explorer is known to miss", true, OUT_OF_SIGHT,
                Specimen.missed("objects")),
            new Part("objects without a fault", false, NOTHING, Specimen.correct("objects")),
            new Part("servers with a fault", true, FOUND, Specimen.wrong("servers")),
            new Part("servers with a fault that the explorer is known to miss", true, OUT_OF_SIGHT,
                Specimen.missed("servers")),
            new Part("servers without a fault", false, NOTHING, Specimen.correct("servers")),
            new Part("servers without a fault that the explorer is known not to see", false,
                OUT_OF_SIGHT, Specimen.unseen("servers")));
    }

    /** Those that this JDK can run, whose name matches, and of these every n-th. */
    List<Specimen> chosen(String names, int every) {
        List<Specimen> matching = specimens.stream().filter(each -> each.name().matches(names)
            && each.minJdk() <= Runtime.version().feature()).toList();
        return IntStream.range(0, matching.size()).filter(i -> i % every == 0).mapToObj(matching::get).toList();
    }
}
