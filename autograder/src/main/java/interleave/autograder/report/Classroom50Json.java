package interleave.autograder.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.TaskScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code result.json} of Classroom 50, a test for each task. Its scores are whole numbers, so they are hundredths of
 * points. It knows no bonus: one makes up for points that were lost elsewhere, and never goes above the maximum. What
 * only the platform knows comes from the variables that it sets; students can read the file.
 */
final class Classroom50Json {

    private record Result(String schema, String classroom, String assignment, String submission, String commit,
                          String release, String review, String datetime, long score,
                          @JsonProperty("max-score") long max, List<Test> tests) { }

    private record Test(@JsonProperty("test-name") String name, boolean passed, long score,
                        @JsonProperty("max-score") long max) { }

    private Classroom50Json() { }

    static String render(Scored scored) {
        return render(scored, System.getenv());
    }

    static String render(Scored scored, Map<String, String> variables) {
        String commit = variables.getOrDefault("COMMIT_URL", "");
        List<Test> tests = tests(scored);
        return Json.pretty(new Result("classroom50/result/v1", variables.getOrDefault("CLASSROOM", ""),
                variables.getOrDefault("ASSIGNMENT", scored.handin().lab().id()),
                variables.getOrDefault("SUBMISSION_TAG", ""), commit, variables.getOrDefault("RELEASE_URL", ""),
                variables.getOrDefault("REVIEW_URL", commit),
                // The runner stamps the time of the commit over it.
                scored.handin().delivery().at().map(Object::toString).orElse("1970-01-01T00:00:00Z"),
                tests.stream().mapToLong(Test::score).sum(), hundredths(scored.max()), tests));
    }

    private static List<Test> tests(Scored scored) {
        List<Test> tests = new ArrayList<>();
        long lost = hundredths(scored.max().subtract(scored.points()));
        long made = Math.min(hundredths(scored.bonus()), lost);
        for (TaskScore task : scored.tasks()) {
            long points = hundredths(task.points());
            long max = hundredths(task.max());
            long more = task.bonus() ? 0 : Math.min(made, max - points);
            made -= more;
            tests.add(new Test(task.task() + " " + task.title() + (task.bonus() ? " (bonus)" : ""), points == max,
                    task.bonus() ? 0 : points + more, task.bonus() ? 0 : max));
        }
        return tests;
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValueExact();
    }
}
