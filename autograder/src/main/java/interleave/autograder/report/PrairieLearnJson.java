package interleave.autograder.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /grade/results/results.json} of PrairieLearn, at most 1 MB. Its score goes from 0 to 1, so a bonus makes up
 * for lost points and goes no further. What could not be run is "not gradable" there and costs no attempt. Students
 * read all of it.
 */
final class PrairieLearnJson {
    static final int MOST_BYTES = 1_000_000;
    private static final int LONGEST_TEXT = 16_000;

    private record Results(boolean gradable, BigDecimal score, String message,
                           @JsonProperty("format_errors") List<String> errors, List<Test> tests) { }

    private record Test(String name, BigDecimal points, @JsonProperty("max_points") BigDecimal max, String message) { }

    private PrairieLearnJson() { }

    static String render(Scored scored) {
        int longest = LONGEST_TEXT;
        String results = Json.pretty(results(scored, longest));
        while (results.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            longest /= 2;
            results = Json.pretty(results(scored, longest));
        }
        return results;
    }

    private static Results results(Scored scored, int longest) {
        if (scored.refusal().isPresent()) {
            String reason = scored.standing() == Standing.NOT_GRADED ? Feedback.of(scored).summary().get(0)
                    : cut(FindingText.of(scored.refusal().get()), longest);
            return new Results(false, null, null, List.of(reason), null);
        }
        BigDecimal share = scored.points().add(scored.bonus()).divide(scored.max(), 4, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE);
        List<Test> tests = ShownCheck.of(scored).stream().map(shown -> new Test(shown.number() + " " + shown.name(true),
                shown.points(), shown.max(), cut(shown.text(true), longest))).toList();
        Feedback feedback = Feedback.of(scored);
        String message = Stream.concat(feedback.summary().stream(), feedback.marks().stream())
                .collect(Collectors.joining("\n"));
        return new Results(true, share, cut(message, longest), null, tests);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
