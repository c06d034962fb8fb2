package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.GREETING;

import interleave.hidden.server.Conversation;
import interleave.hidden.server.Quitting;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.StageOptions;
import org.junit.jupiter.api.Test;

/** Task 4: the conversation of GreetingServer. */
class GreetingSuite {

    private final Conversation conversation = new Conversation(GREETING);
    private final Quitting quitting = new Quitting(GREETING);

    @Test
    @Checks(task = "4", sentences = {"N1"},
        cause = "There is no welcome here: the first line that a client gets is the reply to its own "
            + "first line.")
    void a_client_that_sends_nothing_gets_nothing() {
        try (Server server = GREETING.open()) {
            Peer client = server.connect();
            server.stage().settle();
            client.expectNothingYet();
            GREETING.talk(client, "jack");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"N1"},
        cause = "The answer is \"Hello \" and the whole line in upper case: spaces, digits and the empty "
            + "line stay what they are.")
    void every_line_is_greeted_in_upper_case() {
        conversation.isAnswered("jack", "Jack and JILL", "", "  room 101, 2nd floor ", "100 %d \\n");
    }

    @Test
    @Checks(task = "4", sentences = {"N1", "A2"},
        cause = "Letters outside of a to z have an upper case too: toUpperCase(Locale.ROOT) knows it. "
            + "Read and write UTF-8.")
    void all_letters_have_an_upper_case() {
        conversation.isAnswered("ěšč", "привет", "straße", "世界 😀");
    }

    @Test
    @Checks(task = "4", sentences = {"N1"},
        cause = "Upper case depends on the language of the computer, if you do not name another one: "
            + "toUpperCase(Locale.ROOT).")
    void the_language_of_the_computer_changes_nothing() {
        try (Server server = GREETING.open(StageOptions.standard().withLanguage("tr"))) {
            GREETING.talk(GREETING.join(server), "istanbul");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A2"},
        cause = "A \\r right before the line end belongs to the end, not to the line.")
    void carriage_returns_are_dropped() {
        conversation.dropsCarriageReturns("one", "", "three");
    }

    @Test
    @Checks(task = "4", sentences = {"E2"},
        cause = "Several lines arrived together and you lost some: use one reader for the whole "
            + "connection.")
    void lines_that_come_together_are_greeted_in_order() {
        conversation.answersInOrderWhatComesTogether(30);
    }

    @Test
    @Checks(task = "4", sentences = {"E2"},
        cause = "You answered before the line was complete: TCP delivers bytes, not messages; read up to "
            + "the newline.")
    void half_a_line_is_not_greeted() {
        conversation.waitsForTheRestOfALine();
    }

    @Test
    @Checks(task = "4", sentences = {"E3"},
        cause = "The client got its answers but never the end of the connection: leave the loop at null "
            + "and close the socket.")
    void the_end_follows_the_outstanding_replies() {
        conversation.endsAfterTheReplies(30);
        conversation.endsWithoutALine();
    }

    @Test
    @Checks(task = "4", sentences = {"T3"},
        cause = "--quit-- in any case ends the connection here too, without a reply.")
    void quit_ends_the_connection_without_a_greeting() {
        quitting.endsTheConnection("--quit--", "--QUIT--", "--Quit--");
    }

    @Test
    @Checks(task = "4", sentences = {"T3"},
        cause = "Only a line that is --quit-- and nothing else ends the connection.")
    void a_line_that_only_looks_like_quit_is_greeted() {
        quitting.isNotMeantBy("x--quit--", "--quit--ter", "quit", "--quit-");
    }

    @Test
    @Checks(task = "4", sentences = {"T3"},
        cause = "One client's --quit-- ends its own connection only.")
    void the_others_stay_when_one_client_quits() {
        quitting.leavesTheOthersAlone();
    }
}
