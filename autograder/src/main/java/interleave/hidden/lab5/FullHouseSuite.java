package interleave.hidden.lab5;

import static interleave.hidden.lab5.Schedules.chat;

import interleave.testkit.lab.Checks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Task 6: as many clients as the handout promises. The net under the controlled schedules: what a schedule finds is
 * told first, for a crowd meets in another way in every run.
 */
class FullHouseSuite {

    private static final int CLIENTS = 200;
    private static final int ROUNDS = 5;

    @Test
    @Checks(task = "6", sentences = {"H6", "H1"}, cause = "200 clients speak at once, and all read the same: one place "
        + "decides the order, each line is sent in one piece, and nobody is turned away.")
    void two_hundred_clients_read_all_that_they_say_in_one_order() {
        try (Schedules schedules = new Schedules()) {
            schedules.check(chat(0).clientSends("hello").clientSends("hi"), "client-1", "client-2");
        }
        try (Chat chat = Chat.open()) {
            chat.enterInARow(CLIENTS);
            for (int round = 1; round <= ROUNDS; round++) {
                List<List<String>> lines = new ArrayList<>();
                for (Guest guest : chat.guests()) {
                    lines.add(List.of(guest.name() + " in round " + round));
                }
                Heard.speakingAtOnce(chat, CLIENTS + " clients each sent a line at once", lines);
            }
        }
    }

    @Test
    @Checks(task = "6", sentences = {"H6", "H5", "A3"}, cause = "200 clients left one after the other, and what was "
        + "theirs is still there, or one of them was not told of.")
    void when_two_hundred_clients_have_left_nothing_is_left_of_them() {
        try (Chat chat = Chat.open()) {
            chat.enterInARow(CLIENTS);
            chat.leaveInARow(CLIENTS - 1);
            chat.server().expectConnections(1, CLIENTS + " clients were there, and all but one left");
            chat.guests().get(0).says("so quiet here");
            chat.server().shutDown();
            chat.server().expectNothingLeft();
        }
    }
}
