package interleave.autograder.report;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of one student at one lab.
 *
 * @param place   their folder
 * @param formats what is written for other programs besides
 */
record StudentFiles(Path place, Set<Format> formats) {

    /** Appears as a whole, after all the others. */
    static final String RESULT = "result.json";
    static final String PAGE = "feedback.html";

    private static final Pattern TIMELINE = Pattern.compile("timeline-\\d+\\.html");

    /** Empty where there is nothing of this hand-in, or nothing that this program understands. */
    Optional<Scored> earlier(Handin handin) {
        try {
            return Optional.of(ResultReader.read(Files.readString(place.resolve(RESULT))))
                .filter(earlier -> earlier.handin().key().equals(handin.key()));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    void write(Scored scored) throws IOException {
        Feedback feedback = Feedback.of(scored);
        Files.createDirectories(place);
        removeOld();
        for (Feedback.Steps steps : feedback.steps()) {
            write(steps.page(), steps.timeline().html());
        }
        write("feedback.md", MarkdownFeedback.render(feedback));
        write(PAGE, HtmlFeedback.render(feedback));
        writeForPrograms(scored);
        write(RESULT, ResultJson.render(scored));
    }

    void writeForPrograms(Scored scored) throws IOException {
        for (Format format : formats) {
            write(format.fileName(), format.render(scored));
        }
    }

    void adopt(Handin handin, Path from) throws IOException {
        Files.createDirectories(place);
        removeOld();
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(each -> !each.endsWith(RESULT)).toList()) {
                Files.copy(file, place.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        write(RESULT, Files.readString(from.resolve(RESULT)));
        if (!formats.isEmpty()) {
            writeForPrograms(earlier(handin).orElseThrow());
        }
    }

    /** An earlier run may have had more timelines; and where this one is broken off, its result stands no more. */
    private void removeOld() throws IOException {
        List<Path> old;
        try (Stream<Path> files = Files.list(place)) {
            old = files.filter(StudentFiles::isReplaced).toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
    }

    private static boolean isReplaced(Path file) {
        return file.endsWith(RESULT) || TIMELINE.matcher(file.getFileName().toString()).matches();
    }

    private void write(String name, String text) throws IOException {
        WholeFile.write(place.resolve(name), text);
    }
}
