package interleave.autograder.report.overview;

import interleave.testkit.verdict.Kind;
import java.util.List;

/**
 * What students got wrong in one kind of way.
 *
 * @param mistakes at least one, all of this kind, the most frequent first
 */
record MistakesOfKind(List<Mistake> mistakes) {

    Kind kind() {
        return mistakes.get(0).kind();
    }

    /** How many did any of them. */
    int students() {
        return (int) mistakes.stream().flatMap(each -> each.students().stream()).distinct().count();
    }

    /** The sentences of the contract that they break. */
    List<String> sentences() {
        return mistakes.stream().flatMap(each -> each.sentences().stream()).distinct().sorted().toList();
    }
}
