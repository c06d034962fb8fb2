package interleave.autograder.report;

import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.TaskScore;
import interleave.autograder.score.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last two lines that a job of Autolab prints: what its page shows, and the score, under the problem that is named
 * like the lab. Students read both.
 */
final class AutolabLines {

    private record Passed(boolean passed, String hint) { }

    private record Scores(Map<String, BigDecimal> scores, List<BigDecimal> scoreboard) { }

    private AutolabLines() { }

    static String render(Scored scored) {
        if (scored.standing() == Standing.NOT_GRADED) {
            // Without a line of scores, Autolab tells that the job failed, and it can be run again.
            return Feedback.of(scored).summary().get(0) + "\n";
        }
        BigDecimal total = scored.points().add(scored.bonus());
        return Json.line(semantic(scored)) + "\n"
                + Json.line(new Scores(Map.of(scored.handin().lab().id(), total), List.of(total))) + "\n";
    }

    private static Map<String, Object> semantic(Scored scored) {
        Map<String, Map<String, Passed>> stages = new LinkedHashMap<>();
        scored.refusal().ifPresent(finding -> stages.put("Compile",
                Map.of(finding.kind().label(), new Passed(false, FindingText.of(finding)))));
        for (TaskScore task : scored.tasks()) {
            stages.put("Task " + task.task(), new LinkedHashMap<>());
        }
        for (ShownCheck shown : ShownCheck.of(scored)) {
            String stage = shown.check().task().isEmpty() ? "Other" : "Task " + shown.check().task();
            stages.computeIfAbsent(stage, key -> new LinkedHashMap<>()).put(shown.number() + " " + shown.name(true),
                    new Passed(shown.passed(), shown.passed() ? null : shown.text(true)));
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("_presentation", "semantic");
        page.put("stages", new ArrayList<>(stages.keySet()));
        page.putAll(stages);
        return page;
    }
}
