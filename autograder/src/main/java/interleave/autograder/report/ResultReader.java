package interleave.autograder.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Handin;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import interleave.autograder.report.StoredResult.Check;
import interleave.autograder.report.StoredResult.Steps;
import interleave.autograder.report.StoredResult.Task;
import interleave.autograder.report.StoredResult.Time;
import interleave.autograder.report.StoredResult.Told;
import interleave.autograder.score.Fingerprint;
import interleave.autograder.score.Late;
import interleave.autograder.score.Mark;
import interleave.autograder.score.Rounding;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.Outcome;
import interleave.autograder.score.Scored.TaskScore;
import interleave.autograder.score.Visibility;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Timeline;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code result.json} back into the score that it was written of. */
final class ResultReader {

    private final StoredResult stored;

    private ResultReader(StoredResult stored) {
        this.stored = stored;
    }

    /** @throws IllegalArgumentException where it is none, or of another version of this program */
    static Scored read(String json) {
        try {
            StoredResult stored = Json.MAPPER.readValue(json, StoredResult.class);
            if (!StoredResult.SCHEMA.equals(stored.schema()) || stored.people() == null) {
                throw new IllegalArgumentException("was written by another version: grade again");
            }
            return new ResultReader(stored).scored();
        } catch (JsonProcessingException | NullPointerException | IllegalStateException broken) {
            throw new IllegalArgumentException("is no result of this program: grade again", broken);
        }
    }

    private Scored scored() {
        List<TaskScore> tasks = stored.tasks().stream().map(this::task).toList();
        Lab lab = Labs.all().stream().filter(each -> each.id().equals(stored.lab())).findFirst().orElse(Handin.NO_LAB);
        Handin handin = new Handin(stored.student(), lab, stored.people().stream().map(ResultReader::person).toList(),
                delivery());
        return new Scored(handin, stored.max(), tasks, stored.general().stream().map(each -> check(each, "")).toList(),
                stored.notes(), Optional.ofNullable(stored.refusal()).map(ResultReader::finding), stored.isolation(),
                stored.environment(), Optional.ofNullable(stored.late())
                .map(late -> new Late(late.told(), late.points(), late.bonus())), rounding(), fingerprint());
    }

    private static Person person(Map<String, String> ids) {
        Map<Id, String> known = new EnumMap<>(Id.class);
        ids.forEach((id, value) -> known.put(Id.valueOf(upper(id)), value));
        return new Person(known);
    }

    private Delivery delivery() {
        return Optional.ofNullable(stored.delivery()).map(each -> new Delivery(
                Optional.ofNullable(each.at()).map(Instant::parse), Boolean.TRUE.equals(each.late()),
                each.attempt() == null ? 0 : each.attempt())).orElse(Delivery.UNKNOWN);
    }

    private Fingerprint fingerprint() {
        return Optional.ofNullable(stored.fingerprint())
                .map(of -> new Fingerprint(of.code(), of.tests(), of.rubric(), of.environment()))
                .orElse(Fingerprint.NONE);
    }

    private Rounding rounding() {
        return Optional.ofNullable(stored.rounding())
                .map(each -> new Rounding(each.to(), RoundingMode.valueOf(upper(each.mode())))).orElse(Rounding.NONE);
    }

    private TaskScore task(Task task) {
        Optional<Mark> mark = Optional.ofNullable(task.comment()).map(comment -> new Mark(task.points(), comment));
        return new TaskScore(task.task(), task.title(), task.points(), task.max(), task.bonus(),
                task.checks().stream().map(each -> check(each, task.task())).toList(),
                Boolean.TRUE.equals(task.manual()), mark.isPresent() ? task.checked() : task.points(), mark);
    }

    private CheckScore check(Check check, String task) {
        Time time = stored.times().getOrDefault(check.id(), new Time(1, 0));
        Visibility visibility = Arrays.stream(Visibility.values())
                .filter(each -> each.label().equals(check.visibility())).findFirst().orElse(Visibility.NEVER);
        return new CheckScore(check.id(), check.title(), task, check.sentences(), check.weight(), visibility,
                Outcome.valueOf(upper(check.outcome())),
                Optional.ofNullable(check.finding()).map(ResultReader::finding), time.attempts(), time.millis());
    }

    private static Finding finding(Told told) {
        Kind kind = Arrays.stream(Kind.values()).filter(each -> each.label().equals(told.kind())).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows the kind " + told.kind()));
        return new Finding(kind, told.action(), told.expected(), told.got(), told.evidence(), told.cause(),
                Optional.ofNullable(told.timeline()).map(ResultReader::timeline));
    }

    private static Timeline timeline(Steps steps) {
        List<Timeline.Row> rows = steps.rows().stream().map(row -> new Timeline.Row(row.lane(),
                Timeline.Mark.valueOf(upper(row.mark())), row.place(), row.what(), row.result())).toList();
        return new Timeline(steps.sentence(), steps.before(), steps.lanes(), rows, steps.after(), steps.replay(),
                steps.schedule());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
