package interleave.autograder.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.TaskScore;
import interleave.autograder.score.Standing;
import interleave.autograder.score.Visibility;
import interleave.testkit.verdict.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /autograder/results/results.json} of Gradescope, which hides a test from students itself, and the total too
 * as long as one is hidden. The score at the top counts, those of the tests explain it. Without any score, as where the
 * machine was at fault, Gradescope tells that the autograder failed, and it can be run again.
 */
final class GradescopeJson {

    private record Results(BigDecimal score, @JsonProperty("execution_time") long seconds, String output,
                           @JsonProperty("output_format") String outputFormat,
                           @JsonProperty("test_output_format") String testOutputFormat,
                           @JsonProperty("test_name_format") String testNameFormat, String visibility,
                           @JsonProperty("stdout_visibility") String stdoutVisibility, List<Test> tests,
                           @JsonProperty("extra_data") About about) { }

    private record About(String lab, String status) { }

    private record Test(String name, @JsonProperty("name_format") String nameFormat, String number, BigDecimal score,
                        @JsonProperty("max_score") BigDecimal max, String status, String output,
                        @JsonProperty("output_format") String outputFormat, List<String> tags, String visibility,
                        @JsonProperty("extra_data") Source source) { }

    private record Source(String id) { }

    private GradescopeJson() { }

    static String render(Scored scored) {
        boolean hasScore = scored.standing() != Standing.NOT_GRADED;
        long millis = scored.checks().stream().mapToLong(check -> check.millis()).sum();
        return Json.pretty(new Results(hasScore ? scored.points().add(scored.bonus()) : null, millis / 1_000,
                output(scored), "text", "text", "text", "visible", "hidden", hasScore ? tests(scored) : List.of(),
                new About(scored.handin().lab().id(), scored.standing().label())));
    }

    private static String output(Scored scored) {
        Feedback feedback = Feedback.of(scored);
        List<String> lines = new ArrayList<>(List.of(feedback.points() + "."));
        lines.addAll(feedback.summary());
        scored.refusal().map(FindingText::of).ifPresent(lines::add);
        feedback.marks().forEach(mark -> lines.add("By hand: " + mark));
        feedback.notes().forEach(note -> lines.add("Note: " + note));
        return String.join("\n", lines);
    }

    private static List<Test> tests(Scored scored) {
        return scored.refusal().isPresent() ? scored.tasks().stream().map(GradescopeJson::nothing).toList()
                : ShownCheck.of(scored).stream().map(GradescopeJson::test).toList();
    }

    private static Test test(ShownCheck shown) {
        String kind = shown.check().finding().map(Finding::kind).map(each -> each.label()).orElse("passed");
        return new Test(shown.name(false), "text", shown.number(), shown.points(), shown.max(),
                shown.passed() ? "passed" : "failed", shown.text(false), "text",
                Stream.concat(shown.check().sentences().stream(), Stream.of(kind)).toList(),
                visibility(shown.check().visibility()), new Source(shown.check().id()));
    }

    private static Test nothing(TaskScore task) {
        return new Test(task.title(), "text", task.task(), task.points(), task.max(), "failed", "", "text", List.of(),
                "visible", null);
    }

    private static String visibility(Visibility visibility) {
        return switch (visibility) {
            case ALWAYS -> "visible";
            case AFTER_DEADLINE -> "after_due_date";
            case NEVER -> "hidden";
        };
    }
}
