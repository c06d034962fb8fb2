package interleave.autograder.report;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a run: {@code <student>/<lab>/feedback.md}, {@code feedback.html}, a {@code timeline-1.html} for
 * each timeline that the student may see, and {@code result.json}; and {@code grades.csv} for the class. Not
 * thread-safe.
 */
public final class Report {
    private static final String GRADES = "grades.csv";
    private static final Pattern TIMELINE = Pattern.compile("timeline-\\d+\\.html");

    private final Path folder;
    private final Map<Handin, Path> places = new LinkedHashMap<>();

    /**
     * @param folder  is made where it is missing; files of an earlier run in it are replaced
     * @param handins all that will be written: known ahead, so that a student's folder has the same name in
     *                every run
     * @throws IllegalArgumentException if a student hands in the same lab twice
     */
    public Report(Path folder, List<Handin> handins) {
        this.folder = folder;
        FolderNames names = new FolderNames(GRADES);
        handins.stream().sorted(Comparator.comparing(Handin::student)).forEach(handin -> {
            Path place = folder.resolve(names.of(handin.student())).resolve(handin.lab().id());
            if (places.put(handin, place) != null) {
                throw new IllegalArgumentException("twice: " + handin.student() + ", " + handin.lab().id());
            }
        });
    }

    /**
     * Writes a student's files, so that a run that is broken off leaves those that are done.
     *
     * @return the folder that holds them
     */
    public Path write(Scored scored) {
        Path place = places.get(scored.handin());
        Feedback feedback = Feedback.of(scored);
        removeTimelines(place);
        feedback.steps().forEach(steps -> write(place.resolve(steps.page()), steps.timeline().html()));
        write(place.resolve("feedback.md"), MarkdownFeedback.render(feedback));
        write(place.resolve("feedback.html"), HtmlFeedback.render(feedback));
        write(place.resolve("result.json"), ResultJson.render(scored));
        return place;
    }

    /**
     * Writes the class's gradebook, rows in the order of {@code scores}.
     *
     * @return its file
     */
    public Path writeGrades(List<Scored> scores) {
        Path grades = folder.resolve(GRADES);
        write(grades, GradesCsv.render(scores, this::link));
        return grades;
    }

    private String link(Scored scored) {
        Path page = folder.relativize(places.get(scored.handin()).resolve("feedback.html"));
        return page.toString().replace('\\', '/');
    }

    /** An earlier run may have had more of them. */
    private static void removeTimelines(Path place) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(Report::isTimeline).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTimeline(Path file) {
        return TIMELINE.matcher(file.getFileName().toString()).matches();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
