package interleave.testkit.conductor;

import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Turns;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Lets threads take steps as somebody has chosen: a thread that has the turn runs up to its next point, and stands
 * still right before it. Whoever cannot go on when it has the turn stays where it is. The conductor's thread alone.
 */
final class Prompter {

    private final Performance performance;
    private final Baton baton;
    private final List<Step> steps;
    private final Lane[] doing;
    private final String[] outcomes;

    /**
     * @param doing    by number of the step, the lane that does it
     * @param outcomes by number of the step, what came of it
     */
    Prompter(Performance performance, Baton baton, List<Step> steps, Lane[] doing, String[] outcomes) {
        this.performance = performance;
        this.baton = baton;
        this.steps = steps;
        this.doing = doing;
        this.outcomes = outcomes;
    }

    /** Ends with the last turn, or, where nobody can go on after it, with the operations that come later. */
    void perform(Turns turns) throws InterruptedException {
        runToTheEnd(0, turns.first());
        baton.isByHand = !turns.whole();
        for (int i = turns.first(); i < turns.end() && baton.isByHand; i++) {
            String actor = steps.get(i).actor();
            boolean isFirstOfItsActor = steps.subList(turns.first(), i).stream()
                .noneMatch(step -> step.actor().equals(actor));
            if (isFirstOfItsActor) {
                step(actor, turns);
            }
        }
        for (String lane : turns.lanes()) {
            step(lane, turns);
        }
        tellWhereTheyStand();
        if (isOver(turns)) {
            baton.isByHand = false;
            runToTheEnd(turns.end(), steps.size());
        }
    }

    private void runToTheEnd(int from, int to) throws InterruptedException {
        for (int i = from; i < to; i++) {
            doing[i] = performance.begin(i, steps.get(i), outcomes);
            performance.runUntilQuiet();
        }
    }

    private void step(String name, Turns turns) throws InterruptedException {
        int next = next(name, turns);
        if (next < turns.end() && !isBusy(name)) {
            doing[next] = performance.begin(next, steps.get(next), outcomes);
        }
        Optional<Lane> ready = ready(lane -> lane.name.equals(name));
        if (ready.isPresent()) {
            performance.goOn(ready.get());
        }
    }

    private Optional<Lane> ready(Predicate<Lane> condition) {
        synchronized (baton) {
            return baton.cast.lanes().stream().filter(condition).filter(performance::isReady).findFirst();
        }
    }

    /** The number of the actor's first operation that has not begun. */
    private int next(String actor, Turns turns) {
        return IntStream.range(turns.first(), turns.end())
            .filter(i -> doing[i] == null && steps.get(i).actor().equals(actor)).findFirst().orElse(turns.end());
    }

    private boolean isBusy(String actor) {
        synchronized (baton) {
            return IntStream.range(0, doing.length).anyMatch(i -> doing[i] != null && doing[i].job != null
                && steps.get(i).actor().equals(actor));
        }
    }

    private boolean isOver(Turns turns) {
        boolean mayBegin = IntStream.range(turns.first(), turns.end())
            .anyMatch(i -> doing[i] == null && !isBusy(steps.get(i).actor()));
        return !mayBegin && ready(lane -> true).isEmpty();
    }

    /** All that could go on. Who got a lock back, or was woken, has no point before it. */
    private void tellWhereTheyStand() {
        synchronized (baton) {
            baton.cast.lanes().stream().filter(performance::isReady).forEach(lane -> baton.trace.add(Kind.HELD, lane,
                lane.stand == null ? -1 : lane.stand.number(), lane.stand == null ? lane.on : lane.stand.target(), ""));
        }
    }
}
