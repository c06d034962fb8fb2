package interleave.autograder.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {

    @ParameterizedTest
    @CsvSource({"lab1-echo, 10, 4", "lab2-thread-per-client, 20, 6", "lab3-bank, 20, 5",
        "lab4-readers-writers, 20, 6"})
    void the_shipped_rubrics_have_the_points_of_the_handouts(String lab, BigDecimal points, int tasks) {
        Rubric rubric = Rubric.ofLab(lab);
        assertThat(rubric.points()).as("points of " + lab).isEqualByComparingTo(points);
        assertThat(rubric.tasks()).as("tasks of " + lab).hasSize(tasks);
    }

    @Test
    void the_rubric_that_the_readme_shows_can_be_read() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String example = readme.substring(readme.indexOf("  ```yaml\n") + "  ```yaml\n".length());
        Rubric rubric = Rubric.parse("README.md", example.substring(0, example.indexOf("  ```")).stripIndent());
        assertThat(rubric.tasks()).hasSize(4);
        assertThat(rubric.late()).isPresent();
    }

    @Test
    void a_lab_without_a_rubric_is_named() {
        assertThatThrownBy(() -> Rubric.ofLab("lab9-none")).isInstanceOf(RubricException.class)
                .hasMessage("no rubric for lab9-none: interleave/rubrics/lab9-none.yaml");
    }

    @Test
    void an_unknown_key_is_told_with_file_and_line() {
        assertProblems("""
                lab: lab1-echo
                points: 2
                tasks:
                  - task: 1
                    title: Open the port
                    pionts: 2
                    points: 2
                """,
                "r.yaml:6: unknown key 'pionts', known are bonus, manual, partial-credit, points, task, tests, title, "
                        + "visibility");
    }

    @Test
    void points_that_do_not_add_up_are_told() {
        assertProblems("""
                lab: lab1-echo
                points: 10
                tasks:
                  - { task: 1, title: One, points: 2.5 }
                  - { task: 2, title: Two, points: 7 }
                  - { task: 3, title: Three, points: 0.5, bonus: true }
                """, "r.yaml:2: points are 10, but the tasks that are no bonus add up to 9.5");
    }

    @Test
    void a_task_that_stands_twice_is_told() {
        assertProblems("""
                lab: lab1-echo
                points: 4
                tasks:
                  - { task: 1, title: One, points: 2 }
                  - { task: 1, title: Two, points: 2 }
                """, "r.yaml:5: task 1 stands here a second time");
    }

    @Test
    void all_wrong_values_are_told_at_once() {
        assertProblems("""
                lab: lab1-echo
                points: 1e3
                tasks:
                  - task: 1
                    points: 0
                    visibility: sometimes
                    bonus: maybe
                    tests:
                      S.a: { weight: 0 }
                      S.b: 3
                """,
                "r.yaml:6: visibility is 'sometimes', expected always, after-deadline, never",
                "r.yaml:9: weight is '0', expected a whole number from 1 to 9999",
                "r.yaml:10: expected 'key: value' lines here",
                "r.yaml:4: 'title' is missing",
                "r.yaml:5: points are '0', expected a number above 0 with at most 2 decimals",
                "r.yaml:7: bonus is 'maybe', expected true or false",
                "r.yaml:2: points are '1e3', expected a number above 0 with at most 2 decimals");
    }

    @Test
    void a_rubric_tells_deadline_late_policy_and_rounding() {
        Rubric rubric = Rubric.parse("r.yaml", """
                lab: lab1-echo
                points: 2
                deadline: 2026-09-01T23:59:00+02:00
                late: { grace: 15m, per-day: 10%, cut-off: 3d }
                rounding: { to: 0.5, mode: up }
                tasks:
                  - { task: 1, title: One, points: 2, partial-credit: false }
                """);
        assertThat(rubric.deadline()).hasValue(Instant.parse("2026-09-01T21:59:00Z"));
        assertThat(rubric.late()).hasValue(new LatePolicy(Duration.ofMinutes(15), BigDecimal.TEN, true,
                Optional.of(Duration.ofDays(3))));
        assertThat(rubric.rounding()).isEqualTo(new Rounding(new BigDecimal("0.5"), RoundingMode.UP));
        assertThat(rubric.tasks().get(0).judging()).isEqualTo(Rubric.Judging.ALL_OR_NOTHING);
    }

    @Test
    void times_and_roundings_that_nobody_understands_are_told_with_their_lines() {
        assertProblems("""
                lab: lab1-echo
                points: 2
                deadline: 2026-09-01
                late:
                  grace: 2 weeks
                  per-day: much
                  cut-off: 0m
                rounding:
                  to: 0
                  mode: fair
                tasks:
                  - { task: 1, title: One, points: 2, manual: true, tests: { S.a: { weight: 1 } } }
                """,
                "r.yaml:12: a task that is marked by hand has neither tests nor partial-credit",
                "r.yaml:3: deadline is '2026-09-01', expected a time with its zone, like 2026-09-01T23:59:00+02:00",
                "r.yaml:5: grace is '2 weeks', expected minutes, hours or days like 15m, 2h, 3d",
                "r.yaml:6: per-day is 'much', expected points like 1.5, or 10%",
                "r.yaml:10: mode is 'fair', expected nearest, up or down",
                "r.yaml:9: to is '0', expected points like 0.5");
    }

    @Test
    void a_cut_off_before_the_end_of_the_grace_is_told() {
        assertProblems("""
                lab: lab1-echo
                points: 2
                late: { grace: 2h, per-day: 1, cut-off: 1h }
                tasks:
                  - { task: 1, title: One, points: 2 }
                """, "r.yaml:3: the cut-off comes before the end of the grace");
    }

    @Test
    void a_task_that_is_marked_by_hand_must_not_have_checks() {
        Rubric rubric = Rubric.parse("r.yaml", """
                lab: lab1-echo
                points: 2
                tasks:
                  - { task: 1, title: One, points: 1, manual: true }
                  - { task: 2, title: Two, points: 1, manual: true }
                """);
        assertThat(rubric.problemsWith(Map.of("S.a", "1")))
                .containsExactly("r.yaml:4: task 1 is marked by hand, but has checks in the suites");
    }

    @Test
    void an_empty_file_is_told() {
        assertThatThrownBy(() -> Rubric.parse("r.yaml", "")).isInstanceOf(RubricException.class)
                .hasMessageStartingWith("r.yaml:1: expected 'key: value' lines here");
    }

    @Test
    void text_that_is_no_yaml_is_told_with_its_line() {
        assertThatThrownBy(() -> Rubric.parse("r.yaml", "lab: lab1-echo\npoints: [1\ntasks: }\n"))
                .isInstanceOf(RubricException.class).hasMessageStartingWith("r.yaml:3: ");
    }

    @Test
    void a_key_that_stands_twice_is_told() {
        assertThatThrownBy(() -> Rubric.parse("r.yaml", "lab: lab1-echo\nlab: lab2\n"))
                .isInstanceOf(RubricException.class).hasMessageStartingWith("r.yaml:2: ")
                .hasMessageContaining("lab");
    }

    @Test
    void an_alias_is_refused_and_not_taken_for_text() {
        assertThatThrownBy(() -> Rubric.parse("r.yaml", "lab: &l lab1-echo\npoints: *l\n"))
                .isInstanceOf(RubricException.class)
                .hasMessage("r.yaml:2: anchors and aliases are not supported");
    }

    @Test
    void suites_that_fit_have_no_problems() {
        assertThat(Samples.RUBRIC.problemsWith(suites())).isEmpty();
    }

    @Test
    void a_task_without_a_check_is_a_problem() {
        Map<String, String> suites = suites();
        suites.remove("EchoServerSuite.opens");
        assertThat(Samples.RUBRIC.problemsWith(suites))
                .containsExactly("sample.yaml:4: task 1 has no check in the suites");
    }

    @Test
    void a_check_of_a_task_that_the_rubric_does_not_have_is_a_problem() {
        Map<String, String> suites = suites();
        suites.put("EchoServerSuite.dances", "7");
        assertThat(Samples.RUBRIC.problemsWith(suites)).containsExactly(
                "sample.yaml:1: EchoServerSuite.dances belongs to task 7, which this rubric does not have");
    }

    @Test
    void a_task_that_is_only_offered_can_be_left_out() {
        Map<String, String> offered = Map.of("OwnTestSuite.catches", "7");
        assertThat(Samples.RUBRIC.problemsWith(suites(), offered)).isEmpty();
    }

    @Test
    void a_task_that_is_offered_and_taken_has_checks() {
        Map<String, String> suites = suites();
        String check = suites.entrySet().stream().filter(each -> each.getValue().equals("3")).findFirst()
                .orElseThrow().getKey();
        suites.remove(check);
        assertThat(Samples.RUBRIC.problemsWith(suites, Map.of(check, "3"))).isEmpty();
    }

    @Test
    void a_listed_test_that_no_suite_has_is_a_problem() {
        Map<String, String> suites = suites();
        suites.remove("EchoServerSuite.the_secret_one");
        assertThat(Samples.RUBRIC.problemsWith(suites))
                .containsExactly("sample.yaml:11: no suite has a test EchoServerSuite.the_secret_one");
    }

    @Test
    void a_test_that_is_listed_under_another_task_is_a_problem() {
        Map<String, String> suites = suites();
        suites.put("EchoServerSuite.the_secret_one", "1");
        assertThat(Samples.RUBRIC.problemsWith(suites)).containsExactly(
                "sample.yaml:11: EchoServerSuite.the_secret_one stands under task 2 but belongs to task 1");
    }

    @Test
    void a_suite_has_one_weight_but_for_the_tests_that_have_their_own() {
        Rubric.Task task = suiteRubric("RaceSuite.*").tasks().get(0);
        assertThat(task.test("RaceSuite.adds").weight()).isEqualTo(3);
        assertThat(task.test("RaceSuite.crosses").weight()).isEqualTo(9);
        assertThat(task.test("OtherSuite.adds").weight()).isEqualTo(1);
    }

    @Test
    void a_suite_without_tests_of_the_task_is_a_problem() {
        Map<String, String> suites = Map.of("RaceSuite.crosses", "1", "OtherSuite.adds", "");
        assertThat(suiteRubric("RaceSuite.*").problemsWith(suites)).isEmpty();
        assertThat(suiteRubric("OtherSuite.*").problemsWith(suites))
                .containsExactly("r.yaml:8: no suite has tests OtherSuite.* of task 1");
    }

    private static Rubric suiteRubric(String suite) {
        return Rubric.parse("r.yaml", """
                lab: lab1-echo
                points: 2
                tasks:
                  - task: 1
                    title: Races
                    points: 2
                    tests:
                      %s: { weight: 3 }
                      RaceSuite.crosses: { weight: 9 }
                """.formatted(suite));
    }

    private static Map<String, String> suites() {
        return new HashMap<>(Map.of("EchoServerSuite.opens", "1", "EchoServerSuite.answers", "2",
                "EchoServerSuite.the_secret_one", "2", "EchoServerSuite.long_lines", "3",
                "EchoServerSuite.names", ""));
    }

    private static void assertProblems(String yaml, String... problems) {
        assertThatThrownBy(() -> Rubric.parse("r.yaml", yaml)).isInstanceOf(RubricException.class)
                .hasMessage(String.join("\n", problems));
    }
}
