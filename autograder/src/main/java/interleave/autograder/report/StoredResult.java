package interleave.autograder.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * {@code result.json}: the components of these records are its keys, in its order; what is null is left out.
 *
 * @param people      who handed it in, by what they are known
 * @param delivery    when it came
 * @param fingerprint what it was made of
 */
record StoredResult(String schema, String student, String lab, List<Map<String, String>> people, Delivered delivery,
                    String status, BigDecimal points, BigDecimal max, BigDecimal bonus, BigDecimal bonusMax,
                    Taken late, Rounded rounding, Told refusal, List<Task> tasks, List<Check> general,
                    List<String> notes, String isolation, String environment, Made fingerprint,
                    Map<String, Time> times) {

    static final String SCHEMA = "interleave/result/1";

    record Delivered(String at, Boolean late, Integer attempt) { }

    record Taken(String told, BigDecimal points, BigDecimal bonus) { }

    record Rounded(BigDecimal to, String mode) { }

    /**
     * A task.
     *
     * @param checked what its checks alone would have given, where a human gave something else
     * @param comment of that human
     */
    record Task(String task, String title, BigDecimal points, BigDecimal max, boolean bonus, boolean provisional,
                Boolean manual, BigDecimal checked, String comment, List<Check> checks) { }

    record Check(String id, String title, List<String> sentences, int weight, String visibility, String outcome,
                 Told finding) { }

    record Told(String kind, String action, String expected, String got, List<String> evidence, String cause,
                Steps timeline) { }

    record Steps(String sentence, String before, List<String> lanes, List<Step> rows, String after, String replay,
                 int schedule) { }

    record Step(int lane, String mark, String place, String what, String result) { }

    record Made(String code, String tests, String rubric, String environment) { }

    record Time(int attempts, long millis) { }
}
