package lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

class MyOwnTest {

    private static void explore(Scenario scenario) {
        try (Explorer explorer = Explorer.open()) {
            explorer.check(scenario);
        }
    }

    private static Scenario mailbox() {
        return Scenario.on("Mailbox", MailboxRules::new);
    }

    private static Scenario feed() {
        return Scenario.on("Feed", () -> QueueRules.feed(2), 2);
    }

    @Test
    void one_value_is_for_one_taker() {
        explore(mailbox().client("take").client("take").client("put", "tea"));
    }

    @Test
    void two_takers_and_two_putters_all_come_to_an_end() {
        explore(mailbox().client("take").client("take").client("put", "tea").client("put", "milk"));
    }

    @Test
    void news_is_for_all_who_wait_for_it() {
        explore(feed().client("awaitNewer", -1L).client("awaitNewer", -1L).client("write", "tea"));
    }

    @Test
    void two_writers_take_two_numbers() {
        explore(feed().client("write", "tea").client("write", "milk").test("read", -1L));
    }

    @Test
    void what_goes_in_comes_out_once() {
        try (Stage stage = Stage.open()) {
            stage.create("Feed", 2).expect(0L, "write", "a").expect(1L, "write", "b").expect(2L, "write", "c")
                .expect("1:b 2:c", "read", -1L).expect("2:c", "read", 1L);
            Subject box = stage.create("Mailbox");
            for (String value : new String[] {"tea", "milk"}) {
                box.call("put", value);
                box.expect(value, "take");
            }
        }
    }

    @Test
    void a_newcomer_begins_at_the_first_message() {
        try (Stage stage = Stage.open()) {
            stage.create("CyclicIndex").expect(0, "unread", 92, -1, 1).expect(9, "unread", 92, 0, 1)
                .expect(1, "unread", 92, 92, 1).expect(0, "unread", 5, 3, 9);
        }
    }
}
