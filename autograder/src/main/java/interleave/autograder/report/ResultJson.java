package interleave.autograder.report;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person;
import interleave.autograder.report.StoredResult.Check;
import interleave.autograder.report.StoredResult.Delivered;
import interleave.autograder.report.StoredResult.Made;
import interleave.autograder.report.StoredResult.Rounded;
import interleave.autograder.report.StoredResult.Step;
import interleave.autograder.report.StoredResult.Steps;
import interleave.autograder.report.StoredResult.Taken;
import interleave.autograder.report.StoredResult.Task;
import interleave.autograder.report.StoredResult.Time;
import interleave.autograder.report.StoredResult.Told;
import interleave.autograder.score.Fingerprint;
import interleave.autograder.score.Rounding;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.TaskScore;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Visible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A score as {@code result.json}, for the instructor and for programs: hidden checks are in it. Two runs of
 * the same submission give the same bytes up to the last object, {@code times}.
 */
final class ResultJson {
    private static final int LONGEST = 4_000;
    private static final int EVIDENCE_LINES = 400;

    private ResultJson() { }

    static String render(Scored scored) {
        return Json.pretty(result(scored));
    }

    private static StoredResult result(Scored scored) {
        return new StoredResult(StoredResult.SCHEMA, own(scored.handin().student()), scored.handin().lab().id(),
                scored.handin().people().stream().map(ResultJson::person).toList(),
                delivered(scored.handin().delivery()), scored.standing().label(), scored.points(), scored.max(),
                scored.bonus(), scored.bonusMax(),
                scored.late().map(late -> new Taken(late.told(), late.points(), late.bonus())).orElse(null),
                rounded(scored.rounding()), scored.refusal().map(ResultJson::told).orElse(null),
                scored.tasks().stream().map(ResultJson::task).toList(),
                scored.general().stream().map(ResultJson::check).toList(),
                scored.notes().stream().map(ResultJson::text).toList(),
                text(scored.isolation()), text(scored.environment()), made(scored.fingerprint()),
                times(scored.checks()));
    }

    private static Map<String, String> person(Person person) {
        Map<String, String> ids = new LinkedHashMap<>();
        person.ids().forEach((id, value) -> ids.put(id.name().toLowerCase(Locale.ROOT), own(value)));
        return ids;
    }

    private static Delivered delivered(Delivery delivery) {
        return delivery.equals(Delivery.UNKNOWN) ? null : new Delivered(
                delivery.at().map(Object::toString).orElse(null), delivery.late() ? true : null,
                delivery.attempt() == 0 ? null : delivery.attempt());
    }

    private static Made made(Fingerprint of) {
        return of.equals(Fingerprint.NONE) ? null
                : new Made(of.code(), of.tests(), of.rubric(), of.environment());
    }

    private static Rounded rounded(Rounding rounding) {
        return rounding.equals(Rounding.NONE) ? null
                : new Rounded(rounding.step(), rounding.mode().name().toLowerCase(Locale.ROOT));
    }

    private static Task task(TaskScore task) {
        return new Task(task.task(), task.title(), task.points(), task.max(), task.bonus(), task.provisional(),
                task.manual() ? true : null, task.mark().isPresent() ? task.checked() : null,
                task.mark().map(mark -> text(mark.comment())).orElse(null),
                task.checks().stream().map(ResultJson::check).toList());
    }

    private static Check check(CheckScore check) {
        return new Check(check.id(), own(check.title()), check.sentences(), check.weight(),
                check.visibility().label(), check.outcome().name().toLowerCase(Locale.ROOT),
                check.finding().map(ResultJson::told).orElse(null));
    }

    private static Told told(Finding finding) {
        List<String> evidence = finding.evidence().stream().limit(EVIDENCE_LINES)
                .map(ResultJson::text).toList();
        return new Told(finding.kind().label(), text(finding.action()), text(finding.expected()),
                text(finding.got()), evidence, own(finding.cause()),
                finding.timeline().map(ResultJson::steps).orElse(null));
    }

    private static Steps steps(Timeline whole) {
        Timeline timeline = Bounded.timeline(whole, (text, limit) -> Visible.line(Steady.text(text), limit));
        List<Step> rows = timeline.rows().stream().map(row -> new Step(row.lane(),
                row.mark().name().toLowerCase(Locale.ROOT), row.place(), row.what(), row.result())).toList();
        return new Steps(timeline.sentence(), timeline.before(), timeline.lanes(), rows, timeline.after(),
                timeline.replay(), timeline.schedule());
    }

    /** How often a check was tried is the machine's doing too, so it stands with the times. */
    private static Map<String, Time> times(List<CheckScore> checks) {
        Map<String, Time> times = new LinkedHashMap<>();
        checks.forEach(check -> times.put(check.id(), new Time(check.attempts(), check.millis())));
        return times;
    }

    /** A person's name and the kit's own words say the same in every run, also where they look like a port. */
    private static String own(String text) {
        return Visible.block(text, LONGEST);
    }

    private static String text(String text) {
        return Visible.block(Steady.text(text), LONGEST);
    }
}
