package interleave.autograder.score;

import static interleave.autograder.score.Samples.failed;
import static interleave.autograder.score.Samples.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Handin;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.score.Scored.CheckScore;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines, roundings, and what humans give. */
class TermsTest {

    private static final Instant DEADLINE = Instant.parse("2026-09-01T22:00:00Z");
    private static final String TERMS = """
            lab: lab1-echo
            points: 10
            deadline: 2026-09-02T00:00:00+02:00
            %s
            tasks:
              - { task: 1, title: Open, points: 4 }
              - { task: 2, title: Answer, points: 3, partial-credit: false, visibility: after-deadline }
              - { task: 3, title: Explain, points: 3, manual: true }
              - { task: 4, title: More, points: 1, bonus: true }
            """;
    private static final String LATE = "late: { grace: 15m, per-day: 10%, cut-off: 3d }";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"PT-1H,7,1", "PT0S,7,1", "PT15M,7,1", "PT15M1S,6,1", "PT24H,6,1", "PT24H1S,5,1", "PT72H,4,1",
        "PT72H1S,0,0"})
    void a_day_that_was_begun_costs_a_tenth_until_the_cut_off(Duration after, String points, String bonus) {
        Scored scored = score(LATE, Optional.of(DEADLINE.plus(after)), Marks.NONE);
        assertThat(scored.points()).isEqualByComparingTo(points);
        assertThat(scored.bonus()).isEqualByComparingTo(bonus);
    }

    @Test
    void a_student_is_told_what_coming_late_cost() {
        assertThat(score(LATE, Optional.of(DEADLINE.plus(Duration.ofHours(30))), Marks.NONE).late())
            .hasValueSatisfying(late -> assertThat(late.told()).isEqualTo("Handed in 2 days late: 2 points less."));
    }

    @Property
    void coming_later_never_gives_more_and_never_less_than_nothing(
            @ForAll @LongRange(min = -10_000, max = 500_000) long one,
            @ForAll @LongRange(min = -10_000, max = 500_000) long two) {
        String policy = "late: { per-day: 2.5, cut-off: 4d }";
        Scored first = score(policy, Optional.of(DEADLINE.plusSeconds(Math.min(one, two))), Marks.NONE);
        Scored second = score(policy, Optional.of(DEADLINE.plusSeconds(Math.max(one, two))), Marks.NONE);
        assertThat(second.points()).isBetween(BigDecimal.ZERO, first.points());
    }

    @Test
    void late_by_nobody_knows_how_much_costs_nothing_and_is_told() {
        Scored scored = score(LATE, new Delivery(Optional.empty(), true, 0), Terms.NONE);
        assertThat(scored.points()).isEqualByComparingTo("7");
        assertThat(scored.late())
            .hasValueSatisfying(late -> assertThat(late.told()).contains("does not tell how late"));
    }

    @Test
    void a_deadline_that_is_told_stands_in_place_of_the_rubrics() {
        Delivery delivery = Delivery.UNKNOWN.at(DEADLINE.plus(Duration.ofDays(1)));
        assertThat(score(LATE, delivery, new Terms(Optional.of(DEADLINE.plus(Duration.ofDays(7))), Instant.MIN,
            Marks.NONE)).late()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nearest,0.5,7.5", "down,0.5,7", "up,0.5,7.5", "nearest,1,7", "up,1,8"})
    void the_sum_is_rounded_as_the_rubric_says(String mode, String step, String points) throws IOException {
        Marks marks = marks("student,task,points\nada,3,0.33\n");
        assertThat(score("rounding: { to: " + step + ", mode: " + mode + " }", Delivery.UNKNOWN,
            new Terms(Optional.empty(), Instant.MIN, marks)).points()).as("of 7.33").isEqualByComparingTo(points);
    }

    @Test
    void without_partial_credit_one_failed_check_costs_the_task() {
        Scored scored = Scoring.score(Samples.ran("ada", List.of(passed("a", "1"), failed("b", "1"), passed("c", "2"),
            failed("d", "2"), passed("e", "4"))), Rubric.parse("r.yaml", TERMS.formatted("")));
        assertThat(scored.tasks().get(0).points()).isEqualByComparingTo("2");
        assertThat(scored.tasks().get(1).points()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01T21:59:59Z,AFTER_DEADLINE", "2026-09-01T22:00:00Z,ALWAYS"})
    void after_the_deadline_what_was_hidden_until_then_is_shown(Instant now, Visibility seen) {
        Scored scored = score("", Delivery.UNKNOWN, new Terms(Optional.empty(), now, Marks.NONE));
        assertThat(scored.tasks().get(1).checks()).extracting(CheckScore::visibility).containsExactly(seen);
    }

    @Test
    void nothing_is_shown_while_somebody_can_still_hand_in_late() {
        Instant soon = DEADLINE.plus(Duration.ofDays(3)).minusSeconds(1);
        Scored scored = score(LATE, Delivery.UNKNOWN, new Terms(Optional.empty(), soon, Marks.NONE));
        assertThat(scored.tasks().get(1).checks()).extracting(CheckScore::visibility)
            .containsExactly(Visibility.AFTER_DEADLINE);
    }

    @Test
    void a_mark_gives_a_task_its_points_and_a_reason_changes_them() throws IOException {
        Marks marks = marks("student,task,points,comment\nADA,3,\"2,5\",well argued\nlovelace,1,1,copied\n");
        Scored scored = score("", Delivery.UNKNOWN, new Terms(Optional.empty(), Instant.MIN, marks));
        assertThat(scored.tasks()).extracting(each -> each.points().toString())
            .containsExactly("1.00", "3.00", "2.50", "1.00");
        assertThat(scored.tasks().get(0).checked()).isEqualByComparingTo("4");
        assertThat(scored.tasks().get(2).mark()).contains(new Mark(new BigDecimal("2.50"), "well argued"));
    }

    @Test
    void who_was_refused_can_be_given_points() throws IOException {
        Marks marks = marks("student,task,points,comment\nada,1,3,\"a semicolon, no more\"\n");
        Scored scored = Scoring.score(Samples.refused("ada", Samples.finding(Kind.DOES_NOT_COMPILE)),
            Rubric.parse("r.yaml", TERMS.formatted("")), new Terms(Optional.empty(), Instant.MIN, marks));
        assertThat(scored.points()).isEqualByComparingTo("3");
    }

    @Test
    void marks_that_do_not_fit_the_rubric_are_told_with_their_lines() throws IOException {
        Marks marks = marks("""
            student,task,points,comment
            ada,9,1,
            ada,3,4,
            ada,1,4,
            ada,2,0,late by mail
            """);
        assertThat(marks.problemsWith(List.of(Rubric.parse("r.yaml", TERMS.formatted(""))))).containsExactly(
            "marks.csv:2: lab1-echo has no task 9", "marks.csv:3: 4 points are more than the 3 of task 3",
            "marks.csv:4: task 1 is judged by checks: other points need a reason as comment");
    }

    @Test
    void of_several_labs_a_mark_says_which_one_is_meant() throws IOException {
        Marks marks = marks("student,task,points,lab\nada,3,1,\nada,3,1,lab1-echo\nada,3,1,lab9-other\n");
        assertThat(marks.problemsWith(List.of(Rubric.parse("r.yaml", TERMS.formatted("")), Rubric.ofLab("lab3-bank"))))
            .containsExactly("marks.csv:2: there are several labs: a column lab has to tell which one is meant");
    }

    @Test
    void marks_that_cannot_be_read_are_told_with_their_lines() {
        assertThatThrownBy(() -> marks("name,points\n")).hasMessage(
            "marks.csv:1: the columns must be called student, task, points, comment");
        assertThatThrownBy(() -> marks("student,task,points\nada,1,-1\nada,1,2\n")).hasMessage(
            "marks.csv:2: points are '-1', expected a number with at most 2 decimals\n"
                + "marks.csv:3: ada has a second mark for task 1");
        assertThatThrownBy(() -> marks("")).hasMessageStartingWith("marks.csv:1: is empty");
    }

    @Test
    void marks_of_nobody_are_told() throws IOException {
        Marks marks = marks("student,task,points\nada,3,1\nbob,3,1\n");
        assertThat(marks.strangers(List.of(handin(Delivery.UNKNOWN))))
            .containsExactly("marks.csv:3: bob has handed in nothing");
        assertThat(marks("student,task,points,lab\nada,3,1,lab9\n").strangers(List.of(handin(Delivery.UNKNOWN))))
            .containsExactly("marks.csv:2: ada has handed in nothing for lab9");
    }

    private Marks marks(String text) throws IOException {
        return Marks.read(Files.writeString(folder.resolve("marks.csv"), text));
    }

    private static Scored score(String terms, Optional<Instant> at, Marks marks) {
        return score(terms, new Delivery(at, false, 0), new Terms(Optional.empty(), Instant.MIN, marks));
    }

    /** 4 and 3 points by checks, 3 to be given by hand, and the bonus. */
    private static Scored score(String policy, Delivery delivery, Terms terms) {
        List<Check> checks = List.of(passed("opens", "1"), passed("answers", "2"), passed("more", "4"));
        return Scoring.score(new Ran(handin(delivery), "walls", "JDK", checks, List.of(), Optional.empty()),
            Rubric.parse("r.yaml", TERMS.formatted(policy)), terms);
    }

    private static Handin handin(Delivery delivery) {
        Person ada = new Person(Map.of(Id.NAME, "Ada L.", Id.LOGIN, "lovelace"));
        return new Handin("ada", Samples.LAB, List.of(ada), delivery);
    }
}
