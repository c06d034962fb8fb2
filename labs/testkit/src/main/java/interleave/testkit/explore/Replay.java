package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.stage.Script;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs one schedule again, the one that {@code -Dreplay=KEY} names. */
public final class Replay {

    private static final int WIDTH = 100;

    private final ReplayKey key;

    private Replay(ReplayKey key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException where nobody names a schedule, or what is named is none */
    public static Replay wanted() {
        return new Replay(ReplayKey.parse(System.getProperty("replay", "")));
    }

    /** The class that the schedule is about. */
    public String className() {
        return key.script().className();
    }

    /** The operations of the schedule. */
    public Script script() {
        return key.script();
    }

    /** What its constructor was called with. */
    public List<Object> arguments() {
        return key.script().arguments();
    }

    /**
     * Runs the schedule and prints its timeline.
     *
     * @param model what the class promises
     * @throws CheckFailed where it breaks the promise, or where the code has changed and another schedule does
     */
    public void run(Explorer explorer, Supplier<Model> model) {
        Scenario scenario = new Scenario(key.script(), model, key.isHeldTwice());
        Scheduled run = explorer.run(scenario, key.plan());
        if (!ReplayKey.hash(run).equals(key.hash())) {
            System.out.println("The code has changed since the key was printed: all schedules are tried again.");
            explorer.check(scenario);
            System.out.println("No schedule breaks the promise any more.");
            return;
        }
        Optional<Failure> failure = Explorer.judge(scenario, run).or(() -> Races.fatal(scenario, run));
        if (failure.isPresent()) {
            throw Pages.failed(failure.get(), failure.get().finding(""));
        }
        System.out.println(new Story(new Failure(scenario, run, Kind.INCONCLUSIVE,
            "This schedule keeps the promise.")).timeline().text(WIDTH));
    }
}
