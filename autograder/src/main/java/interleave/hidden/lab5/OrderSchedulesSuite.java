package interleave.hidden.lab5;

import static interleave.hidden.lab5.Schedules.chat;

import interleave.testkit.lab.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 1 under controlled schedules: clients speak and come in at the same time. */
class OrderSchedulesSuite {

    private static final int SPEAKERS = 5;
    private static final int ROUNDS = 10;

    private static Schedules schedules;

    @BeforeAll
    static void open() {
        schedules = new Schedules();
    }

    @AfterAll
    static void close() {
        schedules.close();
    }

    @Test
    @Checks(task = "1", sentences = {"H1"}, cause = "Two clients spoke at once. What decides the order must decide it "
        + "for everybody, and each line goes to a client in one piece.")
    void two_who_speak_at_once_are_heard_by_all_in_the_same_order() {
        schedules.check(chat(0).clientSends("hello").clientSends("hi"), "client-1", "client-2");
    }

    @Test
    @Checks(task = "1", sentences = {"H1"}, cause = "While you were sending to all, somebody came in: the list of "
        + "clients changed under the loop.")
    void who_speaks_while_somebody_comes_in_is_heard_by_all_who_are_there() {
        schedules.check(chat(0).clientSends("hello").clientConnects(), "client-1");
    }

    @Test
    @Checks(task = "1", sentences = {"H1"}, cause = "Several clients spoke at once. Whose line is first is free, "
        + "but it is the same one for all, and no line is lost or cut.")
    void some_who_speak_at_once_are_heard_by_all_in_the_same_order() {
        // What a schedule finds is told first: these meet in another way in every run.
        two_who_speak_at_once_are_heard_by_all_in_the_same_order();
        try (Chat chat = Chat.open()) {
            chat.enter(SPEAKERS);
            for (int round = 1; round <= ROUNDS; round++) {
                List<List<String>> lines = new ArrayList<>();
                for (Guest guest : chat.guests()) {
                    lines.add(IntStream.range(0, 4 * round)
                        .mapToObj(number -> "line " + number + " of " + guest.name()).toList());
                }
                Heard.speakingAtOnce(chat, SPEAKERS + " clients spoke at once", lines);
            }
        }
    }
}
