package interleave.hidden.lab5;

import interleave.hidden.server.Lines;
import interleave.testkit.lab.Checks;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Task 1: conversations as they come, in one chat for all tries. */
class ConversationsSuite {

    private static final int GUESTS = 3;

    /** A line of one of the guests. */
    record Turn(int guest, String line) {
    }

    private Chat chat;

    @BeforeProperty
    void open() {
        chat = Chat.open();
    }

    @AfterProperty
    void close() {
        chat.close();
    }

    private List<Guest> guests() {
        while (chat.guests().size() < GUESTS) {
            chat.enter();
        }
        return chat.guests();
    }

    @Property(tries = 20, seed = "5001", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"H1", "H3", "A2"}, cause = "Whoever speaks, all read it, as it was sent: letters, "
        + "blanks and empty lines included.")
    void what_guests_say_in_turn_is_read_by_all(@ForAll("turns") List<Turn> turns) {
        turns.forEach(turn -> guests().get(turn.guest()).says(turn.line()));
        chat.guests().forEach(guest -> guest.peer().expectNothingYet());
    }

    @Property(tries = 20, seed = "5002", shrinking = ShrinkingMode.OFF)
    @Checks(task = "1", sentences = {"H1", "H3", "A2"}, cause = "What one read brings is any piece of the stream: read "
        + "up to the newline, whatever comes with it.")
    void lines_are_told_however_the_stream_is_cut(@ForAll("conversations") List<String> lines,
            @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> cuts) {
        guests().get(0).saysInPieces(lines, cuts);
    }

    @Provide
    Arbitrary<List<String>> conversations() {
        return lines().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(Arbitraries.integers().between(0, GUESTS - 1), lines()).as(Turn::new).list()
            .ofMinSize(3).ofMaxSize(10);
    }

    /** Commands are tasks of their own. */
    private static Arbitrary<String> lines() {
        return Lines.any().map(line -> line.replaceFirst("^/+", ""));
    }
}
