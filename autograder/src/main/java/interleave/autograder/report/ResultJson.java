package interleave.autograder.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.TaskScore;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Visible;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A score as {@code result.json}, for the instructor and for programs: hidden checks are in it. Two runs of
 * the same submission give the same bytes up to the last object, {@code times}.
 */
final class ResultJson {
    private static final String SCHEMA = "interleave/result/1";
    private static final int LONGEST = 4_000;
    private static final int EVIDENCE_LINES = 400;

    // The system's line end would make the file differ between machines.
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.NON_NULL).build()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    // The components of these records are the keys of the file, in its order.
    private record Result(String schema, String student, String lab, String status, BigDecimal points,
                          BigDecimal max, BigDecimal bonus, BigDecimal bonusMax, Told refusal,
                          List<Task> tasks, List<Check> general, List<String> notes, String isolation,
                          String environment, Map<String, Time> times) { }

    private record Task(String task, String title, BigDecimal points, BigDecimal max, boolean bonus,
                        boolean provisional, List<Check> checks) { }

    private record Check(String id, String title, List<String> sentences, int weight, String visibility,
                         String outcome, Told finding) { }

    private record Told(String kind, String action, String expected, String got, List<String> evidence,
                        String cause, Steps timeline) { }

    private record Steps(String sentence, String before, List<String> lanes, List<Step> rows, String after,
                         String replay, int schedule) { }

    private record Step(int lane, String mark, String place, String what, String result) { }

    private record Time(int attempts, long millis) { }

    private ResultJson() { }

    static String render(Scored scored) {
        try {
            return WRITER.writeValueAsString(result(scored)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and numbers could not be written", e);
        }
    }

    private static Result result(Scored scored) {
        return new Result(SCHEMA, text(scored.handin().student()), scored.handin().lab().id(),
                scored.standing().label(), scored.points(), scored.max(), scored.bonus(), scored.bonusMax(),
                scored.refusal().map(ResultJson::told).orElse(null),
                scored.tasks().stream().map(ResultJson::task).toList(),
                scored.general().stream().map(ResultJson::check).toList(),
                scored.notes().stream().map(ResultJson::text).toList(),
                text(scored.isolation()), text(scored.environment()), times(scored.checks()));
    }

    private static Task task(TaskScore task) {
        return new Task(task.task(), task.title(), task.points(), task.max(), task.bonus(),
                task.provisional(), task.checks().stream().map(ResultJson::check).toList());
    }

    private static Check check(CheckScore check) {
        return new Check(check.id(), text(check.title()), check.sentences(), check.weight(),
                check.visibility().label(), check.outcome().name().toLowerCase(Locale.ROOT),
                check.finding().map(ResultJson::told).orElse(null));
    }

    private static Told told(Finding finding) {
        List<String> evidence = finding.evidence().stream().limit(EVIDENCE_LINES)
                .map(ResultJson::text).toList();
        return new Told(finding.kind().label(), text(finding.action()), text(finding.expected()),
                text(finding.got()), evidence, text(finding.cause()),
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

    private static String text(String text) {
        return Visible.block(Steady.text(text), LONGEST);
    }
}
