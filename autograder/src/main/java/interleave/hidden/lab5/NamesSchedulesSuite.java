package interleave.hidden.lab5;

import static interleave.hidden.lab5.Schedules.chat;
import static interleave.hidden.lab5.Schedules.then;

import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import interleave.testkit.wire.Deed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 3 under controlled schedules: names that several clients want. */
class NamesSchedulesSuite {

    private static Schedules schedules;

    @BeforeAll
    static void open() {
        schedules = new Schedules();
    }

    @AfterAll
    static void close() {
        schedules.close();
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Two clients got the same name, or none did: to look whether a "
        + "name is free and to take it is one step, under one lock.")
    void of_two_who_want_the_same_name_one_gets_it() {
        schedules.check(chat(0).clientSends("/nick bob").clientSends("/nick bob"));
    }

    @Test
    @Checks(task = "3", sentences = {"H4", "H1"}, cause = "A name changes in one step for all who look at it: whose "
        + "line it is, is told by the name that holds where the entry stands.")
    void what_somebody_says_after_asking_for_a_name_is_under_the_name_it_has() {
        Scenario names = chat(0).clientSends("/nick bob");
        schedules.check(then(names, "client-1", Deed.SEND, "hello"));
    }

    @Test
    @Checks(task = "3", sentences = {"H4", "H2"}, cause = "Somebody came in while a name changed: that is an entry "
        + "like any other.")
    void who_comes_in_while_a_name_changes_reads_of_it_once() {
        schedules.check(chat(0).clientSends("/nick bob").clientConnects(), "client-2");
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Somebody has read that a name was left, asks for it, and is "
        + "told that it is in use: the old name is free before anybody reads of the new one, or both are one step.")
    void who_reads_that_a_name_was_changed_can_have_it() {
        Scenario names = then(chat(0).clientSends("/nick bob").prepared(), "client-1", Deed.SEND, "/nick ann");
        schedules.check(names.client(Deed.HEAR.word()).clientSends("/nick bob"));
    }

    @Test
    @Checks(task = "3", sentences = {"H4", "H5"}, cause = "Somebody has read the farewell, asks for the name that "
        + "is free now, and is told that it is in use: the name is free before anybody reads of the end, or both "
        + "are one step.")
    void who_reads_a_farewell_can_have_the_name() {
        Scenario names = then(chat(0).clientSends("/nick bob").prepared(), "client-1", Deed.END);
        schedules.check(names.client(Deed.HEAR.word()).clientSends("/nick bob"));
    }

    @Test
    @Checks(task = "3", sentences = {"H4", "H5"}, cause = "Renaming and leaving wait for each other for ever: where "
        + "two locks are needed, all take them in the same order, or one lock does for both.")
    void a_name_changes_while_somebody_leaves() {
        schedules.check(chat(0).clientSends("/nick bob").client(Deed.END.word()));
    }

    @Test
    @Checks(task = "3", sentences = {"H1", "H4"}, cause = "An answer to one client came into the middle of an entry: "
        + "two threads write to this client. Each writes a line with its end in one piece, under a lock that is this "
        + "client's.")
    void an_answer_to_one_client_comes_between_entries_and_not_into_one() {
        schedules.check(chat(0).clientSends("hello").clientSends("/nick " + "x".repeat(33)), "client-2");
    }
}
