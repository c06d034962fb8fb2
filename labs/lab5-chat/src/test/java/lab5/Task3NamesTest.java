package lab5;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 3: names. */
class Task3NamesTest {

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "The change is an entry; from then on the client has its new name "
        + "in everything that is told of it.")
    void a_new_name_is_told_to_all_and_used_from_then_on() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker ann = Talker.joins(server);
            Talker other = Talker.joins(server);
            String address = ann.name();
            ann.reads(other.joined()).goesBy("ann").saysAndReads("hello").goesBy("Ann B.").saysAndReads("bye");
            other.reads(address + " now goes by ann", "Message from ann: hello", "ann now goes by Ann B.",
                "Message from Ann B.: bye");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Spaces around a name do not belong to it; capitals do.")
    void names_are_trimmed_and_case_counts() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker ann = Talker.joins(server);
            String address = ann.name();
            ann.says("/nick   ann  ").reads(address + " now goes by ann");
            ann.says("/nick Ann").reads("ann now goes by Ann");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "A name may have 32 characters. Whoever wants a longer one is told "
        + "so, without At, and nobody else is.")
    void a_name_that_is_too_long_is_refused_to_this_client_alone() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker ann = Talker.joins(server);
            Talker other = Talker.joins(server);
            ann.reads(other.joined()).says("/nick " + "n".repeat(33)).isTold("Name too long (limit 32)");
            other.reads(ann.saysAndReads("same name").message("same name"));
            ann.goesBy("n".repeat(32));
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Somebody has this name: whoever asks for it is told so, without "
        + "At, keeps the old one, and nobody else hears of it.")
    void a_name_that_somebody_has_is_refused_to_this_client_alone() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker ann = Talker.joins(server).goesBy("ann");
            Talker other = Talker.joins(server);
            other.says("/nick ann").isTold("Name already in use: ann").saysAndReads("same name");
            ann.reads(other.joined(), other.message("same name"));
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "Whoever takes another name gives the old one back.")
    void a_name_that_was_left_is_free_again() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker ann = Talker.joins(server).goesBy("ann");
            Talker other = Talker.joins(server);
            ann.reads(other.joined()).goesBy("beth");
            other.reads("ann now goes by beth").goesBy("ann");
            ann.reads(other.peer().address() + " now goes by ann");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4", "H5"}, cause = "Whoever leaves the chat gives the name back, however it "
        + "leaves.")
    void the_name_of_one_who_has_gone_is_free_again() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker other = Talker.joins(server);
            Talker ann = Talker.joins(server).goesBy("ann");
            ann.peer().reset();
            other.sees(ann, "broke off").readsUpTo("ann has exited");
            other.goesBy("ann");
            Talker.joins(server).says("/nick ann").isTold("Name already in use: ann");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "A blank name, or the one that the client has already, changes "
        + "nothing, and nobody is told.")
    void a_blank_name_and_ones_own_change_nothing() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker ann = Talker.joins(server).says("/nick").says("/nick   ").saysAndReads("no name").goesBy("ann");
            ann.says("/nick ann").says("/nick  ann ").saysAndReads("same name");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"H4"}, cause = "A command is this very word, with a space or nothing after it.")
    void what_only_looks_like_a_command_is_a_message() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker ann = Talker.joins(server);
            ann.saysAndReads("/nickbob").saysAndReads("/").saysAndReads("/x").saysAndReads("nick bob");
        }
    }
}
