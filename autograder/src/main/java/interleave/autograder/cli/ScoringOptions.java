package interleave.autograder.cli;

import interleave.autograder.grade.Rubrics;
import interleave.autograder.handin.Handin;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Late;
import interleave.autograder.score.Marks;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.RubricException;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.TaskScore;
import interleave.autograder.score.Terms;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What makes points of results; of every command that does. */
final class ScoringOptions {

    @Option(names = "--rubric", paramLabel = "FILE", arity = "1",
        description = "A rubric of your own (YAML) in place of the one that ships; once for each lab.")
    private List<Path> rubrics = List.of();

    @Option(names = "--deadline", paramLabel = "TIME",
        description = "The deadline, in place of the rubric's: 2026-09-01T23:59, in this machine's zone unless one"
            + " follows. After it, checks of visibility after-deadline are shown.")
    private String deadline;

    @Option(names = "--manual", paramLabel = "FILE",
        description = "What you marked yourself (CSV: student,task,points,comment): tasks that the rubric calls manual,"
            + " and points in place of those of the checks, with the reason as comment. Students read the comments.")
    private Path manual;

    /**
     * The rubrics that all of this adds up to, held against the suites and these hand-ins before anything is run.
     *
     * @throws ParameterException that tells every fault with file and line
     */
    Rubrics rubrics(CommandLine command, Suites suites, List<Handin> handins) throws IOException {
        try {
            Marks marks = marks();
            Rubrics read = new Rubrics(new RubricFiles(suites).read(rubrics),
                new Terms(time(), Instant.now(), marks));
            List<Rubric> used = handins.stream().map(Handin::lab).distinct()
                .filter(lab -> !lab.equals(Handin.NO_LAB)).map(read::of).toList();
            List<String> problems = new ArrayList<>(marks.problemsWith(used));
            used.forEach(rubric -> problems.addAll(lateness(rubric)));
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", problems));
            }
            return read;
        } catch (RubricException | IllegalArgumentException faults) {
            throw new ParameterException(command, faults.getMessage(), faults);
        }
    }

    private List<String> lateness(Rubric rubric) {
        return rubric.late().isEmpty() || rubric.deadline().isPresent() || deadline != null ? List.of()
            : List.of(rubric.source() + ": tells what late hand-ins lose, but no deadline: write one,"
                + " or say --deadline");
    }

    private Marks marks() throws IOException {
        return manual == null ? Marks.NONE : Marks.read(Given.file(manual));
    }

    private Optional<Instant> time() {
        if (deadline == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(deadline).toInstant());
        } catch (DateTimeException zoneless) {
            return Optional.of(inThisZone());
        }
    }

    private Instant inThisZone() {
        try {
            return LocalDateTime.parse(deadline).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("--deadline is '" + deadline
                + "', expected a time like 2026-09-01T23:59 or 2026-09-01T23:59:00+02:00", unreadable);
        }
    }

    /**
     * For the instructor: marks that are nobody's or missing, hand-ins that are late or whose time nobody knows.
     *
     * @param handins of the whole class, also those without a score
     */
    static List<String> notes(Rubrics rubrics, List<Handin> handins, List<Scored> scores) {
        List<String> notes = new ArrayList<>(rubrics.terms().marks().strangers(handins));
        note(notes, "not marked by hand yet", scores, each -> each.tasks().stream().anyMatch(TaskScore::unmarked));
        note(notes, "late, as the platform says, and nothing was taken off", scores, each ->
            each.handin().delivery().late() && each.late().map(Late::points).orElse(BigDecimal.ZERO).signum() == 0);
        note(notes, "late policy: nobody knows when these came, so nothing was taken off (a roster with a column"
            + " 'submitted' tells it)", scores, each -> rubrics.of(each.handin().lab()).late().isPresent()
            && each.handin().delivery().at().isEmpty());
        return notes;
    }

    private static void note(List<String> notes, String what, List<Scored> scores, Predicate<Scored> isMeant) {
        List<String> meant = scores.stream().filter(isMeant).map(each -> each.handin().student()).toList();
        if (!meant.isEmpty()) {
            notes.add(what + ": " + String.join("; ", meant));
        }
    }
}
