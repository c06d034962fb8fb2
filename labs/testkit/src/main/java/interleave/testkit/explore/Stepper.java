package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.stage.Script.Call;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Turns;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Steps through a scenario by hand: somebody says which thread takes its next step. A look is a run of its own, from
 * the start: so the same steps bring the same, and to go back is to leave some out. One thread uses it.
 */
public final class Stepper implements AutoCloseable {

    /** Threads that runs may leave standing, such as those of a deadlock, before they get a stage of their own. */
    private static final int MOST_LIVING = 400;

    private final StageOptions options;
    private final Scenario scenario;
    private final Turns start;
    private Stage stage;

    /** @param scenario with calls of one object's, not deeds over sockets */
    public Stepper(StageOptions options, Scenario scenario) {
        this(options, scenario, false);
    }

    /** As the other one, but where all that matters is who is let in: a step is a whole call, or its first half. */
    public static Stepper ofCalls(StageOptions options, Scenario scenario) {
        return new Stepper(options, scenario, true);
    }

    private Stepper(StageOptions options, Scenario scenario, boolean whole) {
        this.options = options.exploring();
        this.scenario = scenario;
        List<Integer> clients = scenario.clients();
        // The making of the object comes before all calls.
        this.start = new Turns(clients.get(0) + 1, clients.get(clients.size() - 1) + 2, whole, List.of());
    }

    /** The names of the threads that can be chosen. */
    public List<String> threads() {
        Set<String> names = new LinkedHashSet<>();
        scenario.clients().forEach(call -> names.add(scenario.script().calls().get(call).actor()));
        return List.copyOf(names);
    }

    /**
     * What has happened after these steps.
     *
     * @param lanes for each step, the name of the thread that takes it
     */
    public Stepped after(List<String> lanes) {
        if (stage == null) {
            stage = Stage.open(options);
        }
        Scheduled run = stage.step(scenario.script(), new Turns(start.first(), start.end(), start.whole(), lanes));
        if (run.living() > MOST_LIVING) {
            close();
        }
        List<Standing> standing = standing(run);
        boolean isOver = standing.stream().noneMatch(Standing::mayGoOn);
        Optional<Failure> wrong = isOver ? Explorer.judge(scenario, run) : Optional.empty();
        return new Stepped(timeline(run, isOver), standing, isOver, wrong.map(Failure::sentence),
            wrong.map(Failure::kind));
    }

    private Timeline timeline(Scheduled run, boolean isOver) {
        Timeline timeline = told(scenario, run);
        return new Timeline("", timeline.before(), timeline.lanes(), timeline.rows(), isOver ? timeline.after() : "",
            "");
    }

    /** All steps of a run, whatever came of it. */
    public static Timeline told(Scenario scenario, Scheduled run) {
        List<Event> events = run.events().stream().filter(event -> event.kind() != Event.Kind.HELD).toList();
        Scheduled told = new Scheduled(run.plan(), run.ends(), events, run.sites(), run.program(), run.isBlind(),
            run.isPoisoned(), run.living());
        return new Story(new Failure(scenario, told, Kind.INCONCLUSIVE, ""), true).timeline();
    }

    private List<Standing> standing(Scheduled run) {
        List<Standing> standing = new ArrayList<>();
        for (String thread : threads()) {
            standing.add(standing(run, thread));
        }
        return standing;
    }

    private Standing standing(Scheduled run, String thread) {
        Optional<Event> before = run.events().stream()
            .filter(event -> event.kind() == Event.Kind.HELD && event.lane().equals(thread)).findFirst();
        if (before.isPresent()) {
            int site = before.get().site();
            return new Standing(thread, Standing.READY, site < 0 ? lastPlace(run, thread)
                : run.sites().get(site).place(), "", "");
        }
        List<Call> calls = scenario.script().calls();
        return scenario.clients().stream().filter(call -> calls.get(call).actor().equals(thread))
            .flatMap(call -> run.ends().get(call + 1).stuck().stream()).findFirst()
            .map(stuck -> stuck.state().equals("UNASKED") ? new Standing(thread, Standing.READY, "", "", "")
                : new Standing(thread, stuck.state(), lastPlace(run, thread), stuck.on(), stuck.owner()))
            .orElse(new Standing(thread, Standing.ENDED, "", "", ""));
    }

    /** Where a thread came to that waits now. */
    private static String lastPlace(Scheduled run, String thread) {
        return run.events().stream().filter(event -> event.lane().equals(thread) && event.site() >= 0)
            .reduce((earlier, later) -> later).map(event -> run.sites().get(event.site()).place()).orElse("");
    }

    @Override
    public void close() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }
}
