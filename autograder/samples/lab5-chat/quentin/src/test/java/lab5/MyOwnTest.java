package lab5;

import static lab5.Schedules.chat;

import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.wire.Deed;
import org.junit.jupiter.api.Test;

class MyOwnTest {

    private static void explore(Scenario scenario) {
        try (Schedules schedules = new Schedules()) {
            schedules.check(scenario);
        }
    }

    @Test
    void two_who_speak_at_once_are_read_in_one_order() {
        explore(chat().clientSends("tea").clientSends("milk").testHears("client-1").testHears("client-2"));
    }

    @Test
    void who_speaks_while_another_leaves_is_read() {
        explore(chat().clientSends("tea").client(Deed.SEND.word(), "/quit").testHears("client-1").testHears("test"));
    }

    @Test
    void who_speaks_while_another_comes_is_read() {
        explore(chat().clientSends("tea").clientConnects().testHears("client-1").testHears("client-2"));
    }

    @Test
    void of_two_who_want_one_name_one_gets_it() {
        explore(chat().clientSends("/nick ann").clientSends("/nick ann").testHears("test"));
    }

    @Test
    void names_and_messages_are_told_as_H3_and_H4_say() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker first = Talker.joins(server).saysAndReads("tea").goesBy("ann").saysAndReads("/nickbob")
                .saysAndReads("");
            first.goesBy("bob");
            Talker second = Talker.comes(server);
            second.readsUpTo(second.joined());
            first.reads(second.joined());
            second.goesBy("ann");
        }
    }

    @Test
    void a_newcomer_reads_what_was_said_in_its_order() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker first = Talker.joins(server).saysAndReads("one").saysAndReads("two");
            Talker second = Talker.comes(server);
            second.reads(first.joined(), first.message("one"), first.message("two"), second.joined());
        }
    }
}
