package interleave.testkit.explore;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Scheduled;
import interleave.testkit.stage.Script;
import interleave.testkit.stage.Script.Way;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds schedules that break a promise, in a fixed order: the same program gives the same answer every time. Holds
 * one stage and replaces it where a schedule has left too much behind. One test thread uses it.
 */
public final class Explorer implements AutoCloseable {

    /** Schedules of one scenario: never reached by an ordinary lab's operation, and a bound for a strange one. */
    static final int BUDGET = 2_000;
    /** Threads that schedules may leave standing in a stage before it is replaced. */
    private static final int MOST_LIVING = 400;

    private final StageOptions plain;
    private final StageOptions options;
    private Stage stage;

    public Explorer(StageOptions options) {
        this.plain = options;
        this.options = options.exploring();
    }

    /** An explorer of the running build's student classes. */
    public static Explorer open() {
        return new Explorer(StageOptions.standard());
    }

    /**
     * Explores a scenario.
     *
     * @throws CheckFailed where a schedule breaks the promise, with its timeline
     */
    public void check(Scenario scenario) {
        Exploration exploration = explore(scenario);
        if (exploration.failure().isPresent()) {
            throw Pages.failed(exploration.failure().get(), exploration.finding(CurrentCheck.cause()));
        }
        exploration.races().forEach(race -> System.out.println("Warning, no failure: " + race
            + ". Nothing went wrong here, but Java promises nothing for it."));
        if (!exploration.undecided().isEmpty()) {
            System.out.println(scenario.script() + ": " + exploration.undecided().size() + " of "
                + exploration.schedules() + " schedules proved nothing, for a thread ran that cannot be controlled.");
        }
        if (exploration.isPartial()) {
            System.out.println(scenario.script() + ": " + exploration.schedules() + " schedules were tried, which is "
                + "the limit; there are more.");
        }
    }

    /** Explores schedules until one brings a wrong outcome, or all have been tried. */
    public Exploration explore(Scenario scenario) {
        Scheduled run = run(scenario, Plan.IN_ORDER);
        Candidates candidates = new Candidates(scenario, run);
        Deque<Plan> open = new ArrayDeque<>(candidates.plans());
        Set<String> races = new LinkedHashSet<>();
        List<Plan> undecided = new ArrayList<>();
        Optional<Failure> fatalRace = Optional.empty();
        for (int schedules = 1; ; schedules++) {
            Optional<Failure> failure = judge(scenario, run);
            races.addAll(Races.of(run));
            fatalRace = fatalRace.isPresent() ? fatalRace : Races.fatal(scenario, run);
            candidates.otherWakes().forEach(open::addFirst);
            if (scenario.isHeldTwice() && run.plan().holds().size() == 1) {
                open.addAll(candidates.plansWithOneMoreHold());
            }
            if (failure.isPresent() && run.isBlind() && mayStillCome(scenario, run)) {
                undecided.add(run.plan());
                failure = Optional.empty();
            }
            // A wrong outcome tells a beginner more than the race behind it.
            if (failure.isPresent() || open.isEmpty() || schedules == BUDGET) {
                boolean isPartial = failure.isEmpty() && !open.isEmpty();
                return new Exploration(failure.isPresent() ? failure : fatalRace, List.copyOf(races), schedules,
                    isPartial, undecided);
            }
            run = run(scenario, open.removeFirst());
            candidates = new Candidates(scenario, run);
        }
    }

    /**
     * Whether a thread out of sight may still bring what was missed: an end that never came, or lines to whoever only
     * listens. Any other wrong result is wrong, whoever else ran.
     */
    private static boolean mayStillCome(Scenario scenario, Scheduled run) {
        return scenario.leavesEffectsToCome() || run.ends().stream().anyMatch(end -> !end.hasEnded());
    }

    /** Runs one schedule, as a replay does. */
    public Scheduled run(Scenario scenario, Plan plan) {
        if (stage == null) {
            stage = Stage.open(options);
            // For the JDK's own sake: what it makes on first use, such as the common pool, is there from now on.
            scheduled(scenario, Plan.IN_ORDER);
        }
        Scheduled run = scheduled(scenario, plan);
        if (run.isPoisoned() || run.living() > MOST_LIVING) {
            endStage();
        }
        return run;
    }

    private Scheduled scheduled(Scenario scenario, Plan plan) {
        try {
            Scheduled run = stage.schedule(scenario.script(), plan);
            boolean isMiswoven = run.ends().stream().anyMatch(end -> end.exception().equals("VerifyError"));
            if (isMiswoven) {
                throw ours(scenario, "the woven class is not valid: " + run.ends());
            }
            return run;
        } catch (CheckFailed failed) {
            endStage();
            Kind kind = failed.finding().kind();
            if (kind != Kind.NO_ANSWER && kind != Kind.DEADLOCK) {
                throw failed;
            }
            if (scenario.script().way() == Way.CALL) {
                runPlain(scenario);
            }
            throw ours(scenario, "the explorer lost sight of a thread");
        }
    }

    /** A program that stands still where nobody conducts it, and nothing overlaps, has itself to blame. */
    private void runPlain(Scenario scenario) {
        Script script = scenario.script();
        Model model = scenario.model().get();
        try (Stage unconducted = Stage.open(plain)) {
            Subject subject = unconducted.create(script.className(), script.arguments().toArray());
            for (Script.Call call : script.calls()) {
                if (!model.apply(call.operation()).equals(Model.WAITS)) {
                    subject.call(call.operation().name(), call.operation().arguments().toArray());
                }
            }
        }
    }

    private static CheckFailed ours(Scenario scenario, String got) {
        return new CheckFailed(new Finding(Kind.INCONCLUSIVE, scenario.script().toString(),
            "that the operations end, or stand still", got, List.of(), "The kit, not your program."));
    }

    /** What is wrong with a run; empty where it keeps the promise. */
    public static Optional<Failure> judge(Scenario scenario, Scheduled run) {
        Linearizability order = new Linearizability(scenario, Interval.of(scenario, new Trace(run)));
        // The first end is the constructor's.
        boolean isMade = run.ends().get(0).value().isPresent();
        if (isMade && order.holds(run.ends().subList(1, run.ends().size()))) {
            return Optional.empty();
        }
        return Optional.of(new Classification(scenario, run, order).failure());
    }

    private void endStage() {
        stage.close();
        stage = null;
    }

    /** Leaves the stage, where it is as good as new, to the next explorer of the same classes. */
    @Override
    public void close() {
        if (stage != null) {
            stage.handOn();
            stage = null;
        }
    }
}
