package interleave.testkit.explore;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Scheduled;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Plan;
import interleave.testkit.wire.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether two operations share what keeps a third one out: the first client is held at each of its steps, and a
 * second one comes.
 *
 * <p>No step proves it alone: whoever is held in the few steps of coming in keeps everybody out, and rightly so.
 * They share if the same step lets the reader through and stops the writer. They do not if no step does that, and
 * the second reader has to wait while the first one uses what both of them read.
 *
 * @param together two clients that both read
 * @param apart    the same first client, and one that writes
 */
public record Sharing(Scenario together, Scenario apart) {

    /** Calls of these keep order among threads: they are no data. */
    private static final String GUARD = ".*(Lock|Semaphore|Condition|Latch|Phaser|Barrier|Atomic).*\\..*";

    /** @throws CheckFailed where one reader keeps the other out, with the timeline of it */
    public void check(Explorer explorer) {
        Scheduled run = explorer.run(together, Plan.IN_ORDER);
        Explorer.judge(together, run).ifPresent(wrong -> {
            throw Pages.failed(wrong, wrong.finding(CurrentCheck.cause()));
        });
        Trace trace = new Trace(run);
        Optional<Scheduled> keptOut = Optional.empty();
        for (int number : holds(trace)) {
            Scheduled other = explorer.run(together, Plan.IN_ORDER.hold(number, 1));
            if (isThrough(other)) {
                if (!isThrough(explorer.run(apart, Plan.IN_ORDER.hold(number, 1)))) {
                    return;
                }
            } else if (keptOut.isEmpty() && isData(trace, number)) {
                keptOut = Optional.of(other);
            }
        }
        keptOut.ifPresent(this::fail);
    }

    /** The first client's steps. */
    private List<Integer> holds(Trace trace) {
        int first = together.clients().get(0);
        return IntStream.range(trace.begin(first) + 1, trace.events().size())
            .filter(number -> trace.event(number).site() >= 0 && trace.call(number) == first)
            .boxed().toList();
    }

    /** Whether the second client was done while the first one was still held. */
    private boolean isThrough(Scheduled run) {
        Interval second = Interval.of(together, new Trace(run)).get(together.clients().get(1));
        List<Event.Kind> kinds = run.events().stream().map(Event::kind).toList();
        int release = kinds.indexOf(Event.Kind.RELEASED);
        return release < 0 || second.end() < release;
    }

    /** Whether a step uses an object that both clients use, and that is neither the shared object nor a guard. */
    private boolean isData(Trace trace, int number) {
        Event event = trace.event(number);
        Site site = trace.site(event);
        boolean isUse = site.kind() == Site.Kind.CALL && !site.location().matches(GUARD)
            || site.kind() == Site.Kind.READ && !site.location().startsWith(together.script().className() + ".");
        int second = together.clients().get(1);
        return isUse && IntStream.range(0, trace.events().size())
            .filter(other -> trace.event(other).site() >= 0 && trace.call(other) == second)
            .anyMatch(other -> trace.event(other).object() == event.object());
    }

    private void fail(Scheduled run) {
        Failure failure = new Failure(together, run, Kind.BLOCKED_BY_ANOTHER,
            "Blocked by another client: " + together.script() + ".");
        throw Pages.failed(new Finding(failure.kind(), "client-1 was held in the middle of its reading, and client-2 "
            + "came to read", "that client-2 reads meanwhile", "client-2 has to wait for client-1, as a writer would",
            List.of(), CurrentCheck.cause(), Optional.of(new Story(failure).timeline())));
    }
}
