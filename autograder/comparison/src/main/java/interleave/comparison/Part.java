package interleave.comparison;

import interleave.testkit.explore.Specimen;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the corpus.
 *
 * @param title     as a heading of the table
 * @param isFaulty  whether its programs hold a fault
 * @param specimens all of it
 */
record Part(String title, boolean isFaulty, List<Specimen> specimens) {

    static List<Part> all() throws IOException {
        return List.of(
            new Part("objects with a fault", true, Specimen.wrong("objects")),
            new Part("objects with a fault that the explorer is known to miss", true, Specimen.missed("objects")),
            new Part("objects without a fault", false, Specimen.correct("objects")),
            new Part("servers with a fault", true, Specimen.wrong("servers")),
            new Part("servers with a fault that the explorer is known to miss", true, Specimen.missed("servers")),
            new Part("servers without a fault", false, Specimen.correct("servers")),
            new Part("servers without a fault that the explorer is known not to see", false,
                Specimen.unseen("servers")));
    }

    /** Those that this JDK can run, whose name matches, and of these every n-th. */
    List<Specimen> chosen(String names, int every) {
        List<Specimen> matching = specimens.stream().filter(each -> each.name().matches(names)
            && each.minJdk() <= Runtime.version().feature()).toList();
        return IntStream.range(0, matching.size()).filter(i -> i % every == 0).mapToObj(matching::get).toList();
    }
}
