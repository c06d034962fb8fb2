package interleave.hidden.lab5;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 4: how clients leave, and what the others read of it. */
class LeavingSuite {

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "/quit tells the others that this client is leaving now, and "
        + "ends its connection.")
    void who_quits_is_told_of_and_the_connection_ends() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            chat.enter().says("hello").quits("/quit", " is leaving now");
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "The text after /quit goes to the others before the connection "
        + "is closed, trimmed; where it is blank, there is none.")
    void the_last_words_of_who_quits_reach_the_others() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            chat.enter().quits("/quit see you", " is leaving now -- see you");
            chat.enter().quits("/quit   good  night  ", " is leaving now -- good  night");
            chat.enter().quits("/quit   ", " is leaving now");
            chat.enter().quits("/quit /quit", " is leaving now -- /quit");
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "A5"}, cause = "After /quit nothing more of this client is told, though "
        + "it has sent it: leave the loop.")
    void what_comes_after_quit_is_not_told() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            Guest leaves = chat.enter();
            leaves.leaves("sent /quit and two more lines at once",
                () -> leaves.peer().sendLines("/quit bye", "one more thing", "/quit"), " is leaving now -- bye");
            stays.says("and on");
            leaves.peer().expectClosed();
            stays.says("still here");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "Where a client closes its connection, readLine() returns null: "
        + "then it has exited, and the others are told once.")
    void who_closes_the_connection_has_exited() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            chat.enter().says("hello").exits();
            chat.enter().exits();
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "A client that closes its sending side has said all it had to "
        + "say: it has exited, and you close its socket.")
    void who_closes_its_sending_side_has_exited() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            Guest leaves = chat.enter().says("hello");
            leaves.leaves("closed its sending side", () -> leaves.peer().closeSending(), " has exited");
            leaves.peer().expectClosed();
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "A5"}, cause = "A reset is an IOException where you read: that is an end "
        + "like any other, so the farewell belongs into finally.")
    void who_breaks_off_has_exited() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            chat.enter().says("hello").breaksOff();
            chat.enter().breaksOff();
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "A5"}, cause = "A client broke off in the middle of a line: the others "
        + "are told that it has exited.")
    void who_breaks_off_in_a_line_has_exited() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            Guest leaves = chat.enter().says("hello");
            leaves.peer().sendPart("half a l");
            chat.server().stage().settle();
            leaves.endsInALine("half a l", "broke the connection off (reset) in the middle of a line", Peer::reset);
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "A2"}, cause = "A client left in the middle of a line: the farewell "
        + "comes all the same, after whatever you made of that line.")
    void who_leaves_in_the_middle_of_a_line_has_exited() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            Guest leaves = chat.enter().says("hello");
            leaves.peer().sendPart("half a l");
            leaves.endsInALine("half a l", "closed its sending side in the middle of a line", Peer::closeSending);
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "The farewell is the last that is told of a client: after all "
        + "lines that it sent before.")
    void the_farewell_comes_after_all_lines_that_were_sent_before() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            chat.enter().saysAtOnceAndLeaves(" has exited", "one", "two", "three");
            Guest quits = chat.enter().takes("bob");
            quits.saysAtOnceAndLeaves(" is leaving now", "four", "five", "/quit");
            stays.says("and on");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "H4"}, cause = "A farewell is told under the name that the client has at "
        + "its end, and that name is free again.")
    void the_farewell_is_under_the_name_of_the_end_which_is_free_again() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            chat.enter().takes("bob").says("hello").quits("/quit bye", " is leaving now -- bye");
            stays.takes("bob").takes("ann");
            chat.enter().takes("bob").breaksOff();
            chat.enter().takes("bob").exits();
            chat.enter().takes("tom").takes("bob").says("hi");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "H1"}, cause = "One end of a client, one farewell: where reading and "
        + "writing both find out that it has gone, only one of them tells it.")
    void who_is_written_to_after_the_end_gets_no_second_farewell() {
        try (Chat chat = Chat.open()) {
            Guest stays = chat.enter();
            Guest other = chat.enter();
            chat.enter().breaksOff();
            stays.says("one", "two", "three");
            other.says("four", "five");
            chat.enter().exits();
            stays.says("six", "seven");
        }
    }
}
