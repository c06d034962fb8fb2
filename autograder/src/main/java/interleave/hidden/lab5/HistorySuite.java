package interleave.hidden.lab5;

import interleave.testkit.lab.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Task 2: what a newcomer reads of the time before it came. */
class HistorySuite {

    private static final int HISTORY = 10;
    /** More than a queue of 4096 keeps. */
    private static final int MANY = 4_200;
    /** So many lines are read before the next ones are sent: nobody falls far behind. */
    private static final int AT_ONCE = 100;

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "A newcomer gets the last 10 entries, its own joining the last "
        + "of them; where there are fewer, it gets all there are.")
    void the_first_clients_read_all_there_is() {
        try (Chat chat = Chat.open()) {
            for (int number = 0; number < HISTORY; number++) {
                chat.enterReadingHistory();
            }
        }
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "A newcomer gets 10 entries: 9 of before and its own joining. "
        + "Count what you send, and what you keep.")
    void a_newcomer_reads_the_last_ten_entries_its_own_joining_the_last_of_them() {
        try (Chat chat = Chat.open()) {
            Guest first = chat.enter();
            for (int number = 1; number <= HISTORY + 2; number++) {
                first.says("word " + number);
                chat.enterReadingHistory();
            }
        }
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "After its history a newcomer gets all that follows, each entry "
        + "once: begin to listen where the history ends.")
    void after_the_history_a_newcomer_reads_all_that_follows() {
        try (Chat chat = Chat.open()) {
            Guest first = chat.enter();
            for (int number = 1; number <= 2 * HISTORY; number++) {
                first.says("word " + number);
            }
            Guest newcomer = chat.enterReadingHistory();
            first.says("after", "that");
            newcomer.says("hello", "and on");
            chat.enterReadingHistory().says("hi");
            first.says("bye");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"H2", "H4", "H5"}, cause = "All entries count for the history: joinings, names "
        + "and farewells as well as messages.")
    void joinings_names_and_farewells_are_part_of_the_history() {
        try (Chat chat = Chat.open()) {
            Guest first = chat.enter();
            Guest second = chat.enter().says("hello");
            first.takes("ann");
            second.quits("/quit bye", " is leaving now -- bye");
            chat.enter().exits();
            first.says("so quiet", "here");
            chat.enterReadingHistory();
            chat.enterReadingHistory();
        }
    }

    @Test
    @Checks(task = "2", sentences = {"H2", "H1"}, cause = "An entry has one instant, that of its making: keep it "
        + "with the entry, and send it to a newcomer as it is.")
    void the_history_has_the_instants_of_then() {
        try (Chat chat = Chat.open()) {
            Guest first = chat.enter();
            for (int number = 1; number < HISTORY; number++) {
                first.says("word " + number);
            }
            chat.expectHistoryToStay();
        }
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "A newcomer of a long conversation gets the last 10 entries, "
        + "too: their numbers go on for ever, whatever the queue has dropped.")
    void a_long_conversation_ends_in_ten_entries_as_well() {
        try (Chat chat = Chat.open()) {
            Guest first = chat.enter();
            String[] lines = new String[AT_ONCE];
            Arrays.setAll(lines, number -> "word " + number);
            for (int said = 0; said < MANY; said += AT_ONCE) {
                first.peer().sendLines(lines);
                first.isHeardSaying("sent " + AT_ONCE + " lines at once, again and again", lines);
            }
            chat.enterReadingHistory();
            first.says("bye");
        }
    }
}
