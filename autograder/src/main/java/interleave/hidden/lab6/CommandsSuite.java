package interleave.hidden.lab6;

import interleave.hidden.server.Conversation;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 1: one client, its commands and the answers, word by word. */
class CommandsSuite {

    private final Conversation conversation = new Conversation(Store.service());

    @Test
    @Checks(task = "1", sentences = {"V1"}, cause = "A client is greeted before it sends anything; the list is a line "
        + "for each product, its name, a space and its price, then an empty line.")
    void a_new_store_has_three_products() {
        conversation.isAnswered("list", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V1"}, cause = "Products stand in the order in which they were added, whatever "
        + "their names are: a LinkedHashMap or a list keeps it. One that was deleted and comes back is the last.")
    void products_are_listed_in_the_order_in_which_they_were_added() {
        conversation.isAnswered("add Zz 1", "add Aa 2", "add Mm 3", "list", "delete Siomai", "add Siomai 4",
            "delete Aa", "list", "add Aa 5", "add b 6", "add c 7", "add d 8", "add e 9", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V1", "V2"}, cause = "An empty store has a list, too: its empty line.")
    void the_list_of_an_empty_store_is_an_empty_line() {
        conversation.isAnswered("delete Siomai", "delete Siopao", "delete Sagmaw", "list", "list", "delete Sagmaw",
            "add Tea 1", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "add and delete are answered with the list as it is after them.")
    void add_and_delete_are_answered_with_the_list() {
        conversation.isAnswered("add Tea 1", "add Bun 2.5", "delete Siomai", "delete Bun", "add Bun 3", "delete Tea");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Deleting what is not there is no mistake: the answer is the list.")
    void delete_is_answered_with_the_list_whether_the_product_was_there_or_not() {
        conversation.isAnswered("delete Tea", "delete Siopao", "delete Siopao", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "You removed from the list that you were walking through: use "
        + "removeIf, a map, or the iterator's own remove.")
    void any_place_of_the_list_can_be_deleted() {
        for (String first : new String[] {"Siomai", "Siopao", "Sagmaw"}) {
            new Conversation(Store.service()).isAnswered("delete " + first, "list");
        }
        conversation.isAnswered("add Tea 1", "add Bun 2", "delete Siomai", "delete Tea", "delete Bun", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "A name that is there is answered by \"Already exists\" alone, and "
        + "its price stays.")
    void a_name_that_is_there_is_not_added_again() {
        conversation.isAnswered("add Siopao 9", "list", "add Tea 1", "add Tea 1", "add Tea 2", "list", "delete Tea",
            "add Tea 2", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "A price is kept as the text that it is, not as a number.")
    void prices_are_listed_as_they_were_written() {
        conversation.isAnswered("add a 1", "add b 1.0", "add c 1.50", "add d 007", "add e 0", "add f 00.000",
            "add g 123456789012345678901234567890.25", "add h 0.1234567890123456789012", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "A price is digits, or digits, a point and digits: say that in a "
        + "pattern. What a parser of numbers takes is more than that.")
    void what_is_no_price_is_an_invalid_command() {
        conversation.isAnswered("add Tea cheap", "add Tea 1.", "add Tea .5", "add Tea -1", "add Tea +1", "add Tea 1e3",
            "add Tea 1,5", "add Tea 1d", "add Tea 1f", "add Tea 1L", "add Tea 0x1F", "add Tea 1.2.3", "add Tea 1..2",
            "add Tea .", "add Tea NaN", "add Tea Infinity", "add Tea 1_000", "add Tea 1$", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Digits are 0 to 9: Character.isDigit takes those of other scripts "
        + "as well.")
    void digits_of_other_scripts_are_no_price() {
        conversation.isAnswered("add Tea ١", "add Tea 1.٥", "add Tea १२", "add Tea ½", "add Tea ²", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "The price is looked at first: where it is none, the command is "
        + "invalid, whether the name is there or not.")
    void a_bad_price_counts_before_a_name_that_is_there() {
        conversation.isAnswered("add Siomai cheap", "add Siomai 1.", "add Siomai -1", "add Siomai 1", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Split at one or more spaces: split(\" +\").")
    void words_may_stand_apart_by_several_spaces() {
        conversation.isAnswered("add  Tea   1", "add Bun     2.5", "delete   Tea", "add    Siomai  2", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Count the words before you use them; the connection goes on.")
    void a_word_too_few_is_an_invalid_command() {
        conversation.isAnswered("add", "add Tea", "add 1", "delete", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Count the words before you use them: one too many is invalid, and "
        + "nothing is changed.")
    void a_word_too_many_is_an_invalid_command() {
        conversation.isAnswered("list all", "add Green Tea 1", "add Tea 1 2", "delete Siomai Siopao", "close now",
            "list of products", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "Only list, add, delete and close are commands, just as they are "
        + "written.")
    void any_other_word_is_an_invalid_command() {
        conversation.isAnswered("LIST", "List", "listing", "Add Tea 1", "DELETE Siomai", "Close", "closed", "quit",
            "help", "remove Siomai", "send 1 hello", "clients", "1", "Siomai", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "The empty line is a line without a command: it is invalid, and "
        + "ends nothing.")
    void the_empty_line_is_an_invalid_command() {
        conversation.isAnswered("", "", "list", "");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "A line of spaces has no word: \" \".split(\" +\") is an array "
        + "without elements, so look at its length before you use the first one.")
    void a_line_of_spaces_is_an_invalid_command() {
        conversation.isAnswered(" ", "list", "   ", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"V2"}, cause = "A name is any word, taken as it stands: its case counts, and it "
        + "may look like a command, a price or a pattern.")
    void a_name_is_any_word() {
        conversation.isAnswered("add siomai 1", "add SIOMAI 2", "add list 3", "add add 4", "add close 5", "add 6 7",
            "add .* 8", "add 100%s 9", "add $1\\n 10", "delete .*", "delete s", "delete add", "delete 6", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"A2", "V2"}, cause = "Letters came back as other characters: name the charset, "
        + "UTF-8, on both streams.")
    void names_may_have_letters_of_two_to_four_bytes() {
        conversation.isAnswered("add Čaj 1", "add Пельмени 2.5", "add 小籠包 3", "add 🍜 4", "delete Пельмени", "list");
    }

    @Test
    @Checks(task = "1", sentences = {"A2"}, cause = "A \\r right before the line end belongs to the end, not to the "
        + "last word.")
    void carriage_returns_are_dropped() {
        conversation.dropsCarriageReturns("list", "add Tea 1", "add Bun 2.5", "delete Tea", "hello", "list");
    }
}
