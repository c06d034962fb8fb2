package interleave.hidden.lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Scheduled;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Plan;
import interleave.testkit.wire.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Task 5, the bonus: a reader that is held in the middle of reading, and another one. */
class ReadersShareSuite {

    private static final String FIRST = "client-1";
    private static final String SECOND = "client-2";

    @Test
    @Checks(task = "5", sentences = {"Q4"}, cause = "Readers have to wait for each other: they change nothing, so let "
        + "them in together (ReadersWriters, a read lock), or give them a list that is never changed.")
    void a_reader_in_the_middle_of_reading_keeps_no_other_out() {
        Scenario twoReaders = Scenario.on("MessageQueue", () -> operation -> "", 4).test("write", "a").test("write", "b")
            .test("write", "c").client("read", -1).client("read", -1);
        try (Explorer explorer = Explorer.open()) {
            Scheduled plain = explorer.run(twoReaders, Plan.IN_ORDER);
            List<Integer> steps = stepsOfReading(plain);
            boolean shares = steps.stream()
                .anyMatch(step -> bothEnd(explorer.run(twoReaders, Plan.IN_ORDER.hold(step, 1))));
            if (!shares) {
                throw CurrentCheck.failed(Kind.BLOCKED_BY_ANOTHER, FIRST + " is held in the middle of read(-1), " + SECOND
                    + " calls read(-1)", "that " + SECOND + " returns while " + FIRST + " is held",
                    "it waits for " + FIRST + ", wherever that one is held", places(plain, steps));
            }
        }
    }

    /**
     * Where the first reader touches what holds the messages, and the second one touches it, too: collections, arrays,
     * nodes, messages; no locks, and none of the queue's own fields, which may count readers.
     */
    private static List<Integer> stepsOfReading(Scheduled run) {
        Set<Integer> seenBySecond = run.events().stream().filter(event -> event.lane().equals(SECOND))
            .map(Event::object).collect(Collectors.toSet());
        return IntStream.range(0, run.events().size())
            .filter(number -> run.events().get(number).lane().equals(FIRST))
            .filter(number -> isReading(run, run.events().get(number)))
            .filter(number -> seenBySecond.contains(run.events().get(number).object())).boxed().toList();
    }

    private static boolean isReading(Scheduled run, Event event) {
        if (event.kind() != Event.Kind.READ && event.kind() != Event.Kind.CALL) {
            return false;
        }
        Site site = run.sites().get(event.site());
        boolean isOwnField = event.kind() == Event.Kind.READ
            && site.location().matches("(MessageQueue|ReadersWriters)\\..*");
        return event.object() != 0 && site.trait() != Site.Trait.ORDERED && !isOwnField;
    }

    private static boolean bothEnd(Scheduled run) {
        for (Event event : run.events()) {
            if (event.kind() == Event.Kind.RETURNED && event.lane().equals(SECOND)) {
                return true;
            } else if (event.kind() == Event.Kind.RELEASED) {
                return false;
            }
        }
        return false;
    }

    private static String[] places(Scheduled run, List<Integer> steps) {
        return steps.stream().map(step -> run.sites().get(run.events().get(step).site()))
            .map(site -> site.place() + " " + site.location()).distinct().limit(4).toArray(String[]::new);
    }
}
