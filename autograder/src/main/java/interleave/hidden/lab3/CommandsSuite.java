package interleave.hidden.lab3;

import interleave.hidden.server.Conversation;
import interleave.testkit.lab.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Task 3: one client, its commands and the replies, word by word. */
class CommandsSuite {

    private final Conversation conversation = new Conversation(Teller.service());

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "The reply is the name, then 's money: with a plain "
        + "apostrophe, then the balance as a whole number; flush after every line.")
    void deposits_and_withdrawals_are_answered_with_the_balance() {
        conversation.isAnswered("jack:dp", "jack:dp", "jack:dp", "jack:wd", "mary:dp", "jack:wd");
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "At 0 the reply is \"jack has no money!!\", after taking "
        + "the last 1 and where there was nothing to take.")
    void at_0_there_is_no_money() {
        conversation.isAnswered("jack:wd", "jack:dp", "jack:wd", "jack:wd", "jack:dp");
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "The reply to a transfer is about the payer, whose name "
        + "comes first.")
    void transfers_are_answered_with_the_balance_of_the_payer() {
        conversation.isAnswered("jack:dp", "jack:dp", "jack:tr:mary", "mary:dp", "jack:tr:mary",
            "jack:tr:mary", "mary:tr:tom", "tom:wd");
    }

    @Test
    @Checks(task = "3", sentences = {"B3", "B2"}, cause = "Payer and payee are the same one: a valid command "
        + "that changes nothing.")
    void a_transfer_to_oneself_is_a_command() {
        conversation.isAnswered("jack:tr:jack", "jack:dp", "jack:tr:jack", "jack:dp");
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "A balance of three digits is a whole number, too.")
    void a_large_balance_is_answered() {
        String[] deposits = new String[130];
        Arrays.fill(deposits, "jack:dp");
        conversation.isAnswered(deposits);
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "One bad line ended the connection or got no answer: "
        + "count the parts before you use them, answer \"Invalid command\" and go on.")
    void a_line_without_a_command_is_invalid_and_the_connection_goes_on() {
        conversation.isAnswered("jack", "", ":", "::", "jack:", "jack:dp");
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "A name has at least one character, in front and, for a "
        + "transfer, behind.")
    void an_empty_name_is_invalid() {
        conversation.isAnswered(":dp", ":wd", ":tr:jack", "jack:dp", "jack:tr:", ":tr:", "jack:dp");
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "split(\":\") drops empty parts at the end: split(\":\", "
        + "-1) keeps them. A command with a part too many is invalid, and changes nothing.")
    void a_part_too_many_is_invalid() {
        conversation.isAnswered("jack:dp:", "jack:dp:mary", "jack:wd:", "a:b:c:d", "jack:tr:mary:",
            "jack:dp::", "jack:dp");
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "Only dp, wd and tr are commands, just as they are "
        + "written.")
    void any_other_word_is_invalid() {
        conversation.isAnswered("jack:xx", "jack:DP", "jack: dp", "jack:dp ", "jack:tr", "jack:deposit",
            "dp:jack", "jack:dp");
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "A name is taken as it stands: do not trim it, do not "
        + "change its case, and any character but the colon may be in it.")
    void a_name_is_taken_as_it_stands() {
        conversation.isAnswered("jack:dp", " jack:dp", "jack :wd", "Jack:wd", " :dp", " :tr:  ", "  :dp",
            "dp:dp", "tr:dp", "tr:tr:tr", "O'Neill & Sons, 50%s \\n:dp", "jack:dp");
    }

    @Test
    @Checks(task = "3", sentences = {"A2", "B3"}, cause = "Letters came back as other characters: name the "
        + "charset, UTF-8, on both streams.")
    void names_may_have_letters_of_two_to_four_bytes() {
        conversation.isAnswered("Jiří:dp", "Привет:dp", "世界:wd", "😀:dp", "Jiří:tr:😀", "😀:dp");
    }

    @Test
    @Checks(task = "3", sentences = {"A2"}, cause = "A \\r right before the line end belongs to the end, not "
        + "to the line.")
    void carriage_returns_are_dropped() {
        conversation.dropsCarriageReturns("jack:dp", "jack:dp", "jack:wd");
    }

    @Test
    @Checks(task = "3", sentences = {"A2"}, cause = "Several lines arrived together and you lost some: use "
        + "one reader for the whole connection.")
    void lines_that_come_together_are_answered_in_order() {
        conversation.answersInOrderWhatComesTogether(30);
    }

    @Test
    @Checks(task = "3", sentences = {"A2"}, cause = "You answered before the line was complete: TCP delivers "
        + "bytes, not messages; read up to the newline.")
    void half_a_line_is_not_answered() {
        conversation.waitsForTheRestOfALine();
    }
}
