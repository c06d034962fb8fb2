package lab5;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Task 2: what a newcomer reads. */
class Task2HistoryTest {

    private static final int HISTORY = 10;

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "A newcomer gets what was said before it came, where that is less "
        + "than ten entries.")
    void a_newcomer_reads_all_where_there_are_fewer_than_ten_entries() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker first = Talker.joins(server).saysAndReads("one").saysAndReads("two");
            Talker newcomer = Talker.comes(server);
            newcomer.reads(first.joined(), first.message("one"), first.message("two"), newcomer.joined());
        }
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "The last ten entries, its own joining included: nine that were "
        + "there, and this one.")
    void a_newcomer_reads_the_last_ten_entries_its_own_joining_the_last_of_them() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker first = Talker.joins(server);
            for (int number = 1; number <= 2 * HISTORY; number++) {
                first.saysAndReads("line " + number);
            }
            Talker newcomer = Talker.comes(server);
            for (int number = HISTORY + 2; number <= 2 * HISTORY; number++) {
                newcomer.reads(first.message("line " + number));
            }
            newcomer.reads(newcomer.joined());
            first.reads(newcomer.joined()).saysAndReads("welcome");
            newcomer.reads(first.message("welcome"));
        }
    }

    @Test
    @Checks(task = "2", sentences = {"H2"}, cause = "What was said while the newcomer came in is missing, or was sent "
        + "twice: where its history ends, that what follows begins, must be one decision.")
    void who_joins_while_others_speak_misses_nothing_and_reads_nothing_twice() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker speaker = Talker.joins(server);
            List<String> all = new ArrayList<>(List.of(speaker.joined()));
            List<Talker> newcomers = new ArrayList<>();
            for (int number = 0; number < 5; number++) {
                speaker.peer().sendLines(IntStream.range(0, 200).mapToObj(String::valueOf).toArray(String[]::new));
                newcomers.add(Talker.comes(server));
            }
            // Her lines, and the newcomers in between.
            all.addAll(speaker.readsMany(5 * 200 + 5));
            newcomers.forEach(newcomer -> requireSame(newcomer, all));
        }
    }

    private static void requireSame(Talker newcomer, List<String> all) {
        int joining = all.indexOf(newcomer.joined());
        if (joining < 0) {
            throw CurrentCheck.failed(Kind.LOST_OR_DOUBLED, newcomer.peer().name() + " connected while another client "
                + "spoke", "that this one reads \"" + newcomer.joined() + "\"",
                "it did not, among so many entries");
        }
        int first = Math.max(0, joining + 1 - HISTORY);
        newcomer.reads(all.subList(first, all.size()).toArray(String[]::new));
    }
}
