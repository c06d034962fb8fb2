package interleave.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.board.Outcome.Told;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Golden;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Timelines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a student reads last, as golden files: {@code golden/board/NAME.txt}. */
class BoardTest {

    private static final Handout BANK = new Handout("Lab 3: two cash machines, one card", List.of(
        new Task("1", 6, false, "Bank: deposit, withdraw and balance without races"),
        new Task("2", 4, false, "Bank: transfer without races, crossing ones too"),
        new Task("3", 5, false, "BankServer: the commands, for one client"),
        new Task("4", 2, true, "BankServer: a queue in front of the counter, for those who come early and have to wait")));

    private static final Finding LOST = new Finding(Kind.LOST_UPDATE,
        "client-1 called deposit(\"jack\"), client-2 called deposit(\"jack\") at the same time",
        "what one after the other brings", "both were told 1", List.of(),
        "Two deposits were counted as one: nobody may come between reading the balance and writing the new one.");

    private static Outcome passed(String task, String test) {
        return new Outcome(task, test, Optional.empty());
    }

    private static Outcome failed(String task, String test, Finding finding) {
        return new Outcome(task, test, Optional.of(new Told(finding.text(), Optional.of(finding), 0)));
    }

    private static Outcome unsolved(String task, String test) {
        return failed(task, test, new Finding(Kind.CRASH, "new BankServer(0)", "an object",
            "not written yet: Lab 3, task 3: open the port", List.of(),
            "This task is still open: write it, and delete the line that throws."));
    }

    private static List<Outcome> firstEvening() {
        return List.of(passed("", "RulesTest#the_classes_use_only_what_a_lab_needs"),
            passed("1", "Task1AccountsTest#taking_from_0_changes_nothing"),
            failed("1", "Task1AccountsTest#no_deposit_is_lost_where_many_threads_deposit", LOST),
            failed("1", "Task1SchedulesTest#two_deposits_both_count", LOST.withTimeline(Timelines.lostUpdate())),
            passed("2", "Task2TransferTest#a_transfer_moves_1"),
            unsolved("3", "Task3CommandsTest#a_deposit_is_answered_with_the_balance"),
            unsolved("3", "Task3CommandsTest#an_empty_account_has_no_money"));
    }

    private static String board(List<Outcome> outcomes) {
        return new Board(BANK, outcomes, true, Ink.PLAIN).text();
    }

    private static void isPinned(String name, String board) {
        Golden.of("golden/board/" + name + ".txt").matches(board.stripTrailing());
        assertThat(board.lines()).as("lines of the board").allSatisfy(line ->
            assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void one_failure_is_told_in_full_and_every_other_one_in_a_line() {
        isPinned("first-evening", board(firstEvening()));
    }

    @Test
    void the_order_in_which_tests_ran_changes_nothing() {
        List<Outcome> reversed = new ArrayList<>(firstEvening());
        Collections.reverse(reversed);
        assertThat(board(reversed)).isEqualTo(board(firstEvening()));
    }

    /** Which is from the plain to the strange: whoever forgot to flush is not to read of carriage returns first. */
    @Test
    void failures_without_a_timeline_are_told_in_the_order_in_which_their_tests_stand_in_the_class() {
        Told plain = new Told("no answer", Optional.empty(), 15);
        Told strange = new Told("no answer", Optional.empty(), 54);
        assertThat(board(List.of(new Outcome("1", "Task1Test#a_carriage_return", Optional.of(strange)),
            new Outcome("1", "Task1Test#the_line", Optional.of(plain))))).contains("is not:\n  the line\n");
    }

    @Test
    void where_all_is_done_the_bonus_is_told_apart() {
        isPinned("done", board(List.of(passed("1", "A#a"), passed("2", "B#b"), passed("3", "C#c"))));
    }

    /** As the command "this test alone" does. */
    @Test
    void who_runs_some_of_the_tests_has_not_done_a_task_yet() {
        String board = new Board(BANK, List.of(passed("1", "A#a"), passed("2", "B#b"), passed("3", "C#c")), false,
            Ink.PLAIN).text();
        assertThat(board).contains("passes   task 2   4 points  1 of 1 pass", "Run all of them: mvn test")
            .doesNotContain("done", "of 15 points");
    }

    @Test
    void a_bonus_comes_after_everything_else() {
        isPinned("bonus", board(List.of(unsolved("4", "A#a_bonus"), passed("1", "A#a"), passed("2", "B#b"),
            unsolved("3", "Z#the_last_task"))));
    }

    @Test
    void what_the_student_s_own_property_throws_is_told_with_its_values_and_what_breaks_a_rule_comes_first() {
        String report = "tries = 2 | # of calls\n\nShrunk Sample (3 steps)\n-----------------------\n"
            + "  arg0: [98, 99]\n  arg1: -1\n\nOriginal Sample\n---------------\n  arg0: [7]\n";
        String long_name = "MyTest#the_position_of_a_reader_who_has_fallen_behind_everybody_else_is_that_of_the_oldest_"
            + "message_which_is_kept";
        isPinned("own-property", board(List.of(
            failed("1", "Task1Test#two_deposits_both_count", LOST.withTimeline(Timelines.lostUpdate())),
            new Outcome("", long_name, Optional.of(new Told("Property [the position …] falsified, with a sentence that is"
                + " far longer than what fits into a line of this width" + Sample.in(report).orElseThrow(),
                Optional.empty(), 0))))));
    }

    @Test
    void colours_change_no_word() {
        String painted = new Board(BANK, firstEvening(), true, Ink.COLOURED).text();
        assertThat(painted).contains("\u001b[31m");
        assertThat(painted.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(board(firstEvening()));
    }

    @Test
    void colours_are_for_terminals_and_for_those_who_ask_and_NO_COLOR_has_the_last_word() {
        assertThat(Ink.of(true, Map.of("TERM", "xterm"))).isEqualTo(Ink.COLOURED);
        assertThat(Ink.of(false, Map.of("TERM", "xterm"))).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of(true, Map.of("TERM", "dumb"))).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of(false, Map.of("CLICOLOR_FORCE", "1"))).isEqualTo(Ink.COLOURED);
        assertThat(Ink.of(true, Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"))).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of(true, Map.of("NO_COLOR", ""))).isEqualTo(Ink.COLOURED);
    }
}
