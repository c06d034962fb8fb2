package interleave.hidden.lab5;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 4: what one client does or suffers harms nobody else, and leaves nothing behind. */
class RudeClientsSuite {

    private static final int MANY = 50;
    private static final int VERY_MANY = 500;

    @Test
    @Checks(task = "4", sentences = {"A5", "H1"}, cause = "A client that has gone makes writing to it fail: that is "
        + "its own end, not the end of the one who speaks.")
    void one_that_broke_off_takes_nobody_along() {
        try (Chat chat = Chat.open()) {
            Guest speaker = chat.enter();
            Guest other = chat.enter();
            for (int number = 1; number <= 3; number++) {
                chat.enter().breaksOff();
                speaker.says("one", "two", "three");
                other.says("me, too");
            }
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5", "H5"}, cause = "Clients that leave without having read what was sent to "
        + "them are clients that leave.")
    void one_that_leaves_without_having_read_is_told_of() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            Guest unread = chat.enterDeaf();
            stays.says("one", "two");
            chat.happens(unread, unread.leavesUnread(), unread.name() + " has exited");
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "Bytes that are no text harm nobody: what is made of them is "
        + "free.")
    void rubbish_harms_nobody() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            Guest rude = chat.enterDeaf();
            byte[] every = new byte[256];
            for (int value = 0; value < every.length; value++) {
                every[value] = (byte) value;
            }
            rude.peer().sendBytes(every).close();
            stays.sees(rude, "sent all bytes that there are and left");
            stays.ear().skipsTo(rude.name() + " has exited");
            // After these no rubbish is in the history.
            stays.says("so", "this", "was", "no", "text", "but", "who", "cares", "here", "today");
            chat.enter().says("hello");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "A client came and went before the server had said anything to "
        + "it: every step may meet a closed connection.")
    void those_who_leave_at_once_harm_nobody() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            for (int number = 0; number < MANY; number++) {
                Guest visitor = chat.enterDeaf();
                chat.happens(visitor, number % 2 == 0 ? visitor.leavesUnread() : visitor.breaksOffUnread(),
                    visitor.name() + " has exited");
            }
            stays.says("and on");
            chat.enter().says("hello");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5", "H5"}, cause = "The socket of a client that has left stays open in your "
        + "server: close it in finally, whatever the end was.")
    void no_socket_stays_open_for_those_who_have_left() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            for (int number = 0; number < MANY; number++) {
                chat.comeAndGo(number);
            }
            chat.server().expectConnections(1, MANY + " clients came and left, one stays");
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5", "H5"}, cause = "For each client that came and left a thread stays, such "
        + "as the one that writes to it: what it waits for never comes, so it must be woken when its client has "
        + "gone.")
    void no_thread_stays_for_those_who_have_left() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            Threads.expectNoneLeft(chat, MANY, VERY_MANY);
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "You burn the processor while nobody says anything: readLine() "
        + "waits, and so does awaitNewer. And there is no time-out.")
    void a_silent_chat_costs_nothing() {
        try (Chat chat = Chat.open()) {
            Guest guest = chat.enter();
            Guest halfway = chat.enter();
            halfway.peer().sendPart("half a l");
            chat.server().stage().expectIdle("two clients are there, one in the middle of a line");
            halfway.peer().sendPart("ine\n");
            halfway.isHeardSaying("completed a line after a while", "half a line");
            guest.says("hello");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5", "H5"}, cause = "The conversation with a client that has gone goes on: "
        + "leave the loop at null, at an IOException and after /quit. interrupt() only sets a flag.")
    void those_who_have_gone_cost_nothing() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter().exits();
            chat.enter().breaksOff();
            chat.enter().quits("/quit", " is leaving now");
            chat.server().stage().expectIdle("clients have left in three ways, one is silent");
        }
    }
}
