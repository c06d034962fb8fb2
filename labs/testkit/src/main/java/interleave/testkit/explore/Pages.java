package interleave.testkit.explore;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Leaves timelines as pages for the student. The build names their folder in the system property {@code timelines};
 * where nobody names one, as in the grader, or its parent is not there, no page is written.
 */
final class Pages {

    private static final String FOLDER = "timelines";
    /** What a key consists of, short enough for every file system. Nothing else becomes the name of a file. */
    private static final int PARTS = 5;
    private static final String SAFE = "[A-Za-z0-9_-]{1,200}";

    private Pages() {
    }

    /** The failure, with a line that tells where its page is if it has one. */
    static CheckFailed failed(Finding finding) {
        return finding.timeline().flatMap(Pages::written)
            .map(page -> new CheckFailed(finding, "  Open:   " + page))
            .orElseGet(() -> new CheckFailed(finding));
    }

    /** As {@link #failed(Finding)}, and leaves the trace beside the page, for programs. */
    static CheckFailed failed(Failure failure, Finding finding) {
        finding.timeline().ifPresent(timeline -> written(timeline.replay(), ".jsonl", () -> TraceLines.of(failure)));
        return failed(finding);
    }

    /** The page's place, as the reader types it. */
    private static Optional<String> written(Timeline timeline) {
        return written(timeline.replay(), ".html", timeline::html);
    }

    private static Optional<String> written(String key, String suffix, Supplier<String> content) {
        String folder = System.getProperty(FOLDER, "");
        String name = name(key);
        if (folder.isEmpty() || !name.matches(SAFE)) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(folder).toAbsolutePath().resolve(name + suffix);
            if (!Files.isDirectory(file.getParent().getParent())) {
                return Optional.empty();
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, content.get());
            return Optional.of(shown(file));
        } catch (IOException | RuntimeException noPage) {
            // The verdict counts, and it holds the timeline as text: no trouble with a page may take its place.
            return Optional.empty();
        }
    }

    /** The script at a key's end is long, and no help to a reader: a hash stands for it. */
    private static String name(String key) {
        String[] parts = key.split("_", PARTS);
        return parts.length < PARTS ? key : String.join("_", Arrays.copyOf(parts, PARTS - 1)) + "_"
            + Integer.toHexString(key.hashCode());
    }

    /** From the folder where the tests run, which is the lab's. */
    private static String shown(Path page) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = page.startsWith(here) ? here.relativize(page) : page;
        return shown.toString().replace('\\', '/');
    }
}
