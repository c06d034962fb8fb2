package interleave.hidden.lab5;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 3: the names that clients give themselves. */
class NamesSuite {

    private static final String TOO_LONG = "Name too long (limit 32)";
    private static final String LONGEST = "x".repeat(32);

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "/nick and a name changes the name: all read it, and from then "
        + "on lines are told under the new one.")
    void a_new_name_is_told_to_all_and_used_from_then_on() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter().takes("bob").says("hello").takes("Bob the builder").says("hi").takes("bob").says("again");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Blanks around a name do not count: trim it. Blanks inside do.")
    void a_name_is_trimmed() {
        try (Chat chat = Chat.open()) {
            Guest other = chat.enter();
            chat.enter().takes("  bob ").says("hello").takes(" two  words  ").says("hi");
            other.isTold("/nick   two  words", "Name already in use: two  words").says("and on");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Case counts: bob and Bob are two names.")
    void case_counts_in_a_name() {
        try (Chat chat = Chat.open()) {
            Guest first = chat.enter().takes("bob");
            Guest second = chat.enter().takes("Bob");
            first.isTold("/nick Bob", "Name already in use: Bob").says("hello");
            second.isTold("/nick bob", "Name already in use: bob").says("hi");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "A name of 32 characters is allowed, one of 33 is not; what is "
        + "too long is told to this client alone, and it keeps its name.")
    void a_name_of_33_characters_is_too_long() {
        try (Chat chat = Chat.open()) {
            Guest other = chat.enter();
            Guest guest = chat.enter();
            guest.isTold("/nick " + LONGEST + "x", TOO_LONG).says("still the same");
            guest.takes(LONGEST).says("longer").isTold("/nick " + "y".repeat(200), TOO_LONG).says("no longer");
            other.takes("Ж".repeat(32)).isTold("/nick " + "Ж".repeat(33), TOO_LONG).says("hello");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Blanks around the name do not count for its length: trim it "
        + "first.")
    void blanks_around_it_make_no_name_too_long() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter().takes("   " + LONGEST + "    ").says("hello");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "The name is taken: this client alone is told so, without "
        + "\"At\" and an instant, and both keep their names.")
    void a_name_that_is_taken_is_refused() {
        try (Chat chat = Chat.open()) {
            Guest ann = chat.enter().takes("ann");
            Guest bob = chat.enter().takes("bob");
            ann.isTold("/nick bob", "Name already in use: bob").says("I am ann");
            bob.isTold("/nick  ann ", "Name already in use: ann").says("I am bob");
            chat.enter().isTold("/nick bob", "Name already in use: bob").says("I am nobody");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "A blank name, or the own one, changes nothing, and nobody is "
        + "told: look for it before you look whether the name is taken.")
    void a_blank_name_and_the_own_one_change_nothing() {
        try (Chat chat = Chat.open()) {
            Guest other = chat.enter();
            Guest guest = chat.enter();
            guest.tellsNobody("/nick", "/nick ", "/nick    ");
            guest.takes("bob").tellsNobody("/nick bob", "/nick   bob  ", "/nick");
            other.isTold("/nick bob", "Name already in use: bob").says("hello");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "A name that somebody has left for another one is free again: "
        + "take it out of the names in use.")
    void a_name_that_was_changed_is_free_again() {
        try (Chat chat = Chat.open()) {
            Guest first = chat.enter().takes("bob");
            Guest second = chat.enter().takes("ann");
            first.takes("tom");
            second.takes("bob").takes("eve");
            first.takes("bob").says("hello");
            second.takes("tom").takes("ann").says("hi");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Who was refused a name must not count as having it.")
    void a_name_that_was_refused_belongs_to_whom_it_belonged_before() {
        try (Chat chat = Chat.open()) {
            Guest bob = chat.enter().takes("bob");
            Guest ann = chat.enter().takes("ann").isTold("/nick bob", "Name already in use: bob").says("and on");
            bob.takes("tom");
            ann.takes("bob").says("hello");
            bob.takes("ann").says("hi");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4", "H3"}, cause = "What only begins like a command is a message: /nickbob, "
        + "/x and a lone slash end nobody's thread and are told to all.")
    void what_only_looks_like_a_command_is_a_message() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter().says("/nickbob", "/", "/x", "//nick bob", "nick bob", "/quitting", "/ nick bob", "hello");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Names may be of any letters, and are compared as they are.")
    void names_may_have_any_letters() {
        try (Chat chat = Chat.open()) {
            Guest other = chat.enter();
            chat.enter().takes("Jiří").says("hello").takes("😀").says("hi").takes("has joined: $1").says("ok");
            other.takes("/nick").says("hello").takes("*").says("hi");
        }
    }
}
