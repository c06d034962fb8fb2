package interleave.autograder.likeness;

import interleave.autograder.report.overview.Alike;
import java.nio.file.Path;
import java.util.List;

/**
 * How alike the hand-ins of one lab are.
 *
 * @param page     the file that tells it
 * @param viewable JPlag's own report
 * @param compared how many were compared
 * @param left     who was not: JPlag could not read the sources, or there is too little of them
 * @param pairs    all of them, those that are most alike first
 */
public record Told(Path page, Path viewable, int compared, List<String> left, List<Alike> pairs) {
}
