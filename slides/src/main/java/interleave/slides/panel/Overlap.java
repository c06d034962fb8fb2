package interleave.slides.panel;

import interleave.testkit.explore.Scenario;
import java.util.List;

/**
 * Operations of one object that overlap, to step through by hand.
 *
 * @param scenario the operations, a thread for each
 * @param folders  the program's sources, from the repository's root; a file of a former one hides that of a later
 * @param shows    the lines to show, as {@link interleave.slides.code.Excerpt} names them: {@code FILE#region}
 * @param graph    whether it is about who waits for whom
 * @param right    what to say where the promise was kept
 * @param remark   what a lecturer would say of a broken promise; empty for what is left
 */
record Overlap(Scenario scenario, List<String> folders, String shows, boolean graph, String right, String remark) {

    Overlap {
        folders = List.copyOf(folders);
    }
}
