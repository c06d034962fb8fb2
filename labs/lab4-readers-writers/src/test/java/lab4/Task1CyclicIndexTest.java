package lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Task 1: two examples, and a property for lists that have not gone round. Your own properties, in
 * {@link MyCyclicIndexTest}, should find more.
 */
class Task1CyclicIndexTest {

    /** A question: the list, and what was read last. */
    record Question(int oldest, int lastRead, int newest) {
    }

    private Stage stage;
    private Subject index;

    @BeforeProperty
    void openOneStageForAllTries() {
        stage = Stage.open();
        index = stage.create("CyclicIndex");
    }

    @AfterProperty
    void closeIt() {
        stage.close();
    }

    @Property(tries = 1)
    @Checks(task = "1", sentences = {"C1"}, cause = "Whoever has read message 0 is given message 0 again. The list is "
        + "92 to 99, then 0, then 1: at which position does 1 stand?")
    void a_message_that_was_read_is_not_given_again() {
        mustBe(1, new Question(92, 92, 1));
        mustBe(8, new Question(92, 99, 1));
        mustBe(9, new Question(92, 0, 1));
    }

    @Property(tries = 1)
    @Checks(task = "1", sentences = {"C1"}, cause = "-1 is no message number, so a formula for numbers does not fit "
        + "it: a newcomer begins at the oldest message.")
    void a_newcomer_begins_at_the_oldest_message() {
        mustBe(0, new Question(5, -1, 9));
        mustBe(0, new Question(92, -1, 1));
    }

    @Property(tries = 300, seed = "4")
    @Checks(task = "1", sentences = {"C1"}, cause = "A last read message that is in the list: the position after it. "
        + "One that is not in the list (any more), on whichever side of it: position 0.")
    void a_list_that_has_not_gone_round_is_continued_after_the_last_read(@ForAll("questions") Question asked) {
        boolean isInList = asked.oldest() <= asked.lastRead() && asked.lastRead() < asked.newest();
        mustBe(isInList ? asked.lastRead() - asked.oldest() + 1 : 0, asked);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.integers().between(0, 89).flatMap(oldest ->
            Arbitraries.integers().between(oldest, oldest + 9).flatMap(newest ->
                Arbitraries.integers().between(0, 99).filter(last -> !last.equals(newest))
                    .map(last -> new Question(oldest, last, newest))));
    }

    private void mustBe(int expected, Question asked) {
        int got = index.call("unread", asked.oldest(), asked.lastRead(), asked.newest()).asInt();
        if (got != expected) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "test called CyclicIndex.unread(" + asked.oldest() + ", "
                + asked.lastRead() + ", " + asked.newest() + ")", String.valueOf(expected), String.valueOf(got));
        }
    }
}
