package interleave.testkit.explore;

import interleave.testkit.stage.End;
import interleave.testkit.stage.Scheduled;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the word for what went wrong in a run. */
final class Classification {

    private final Scenario scenario;
    private final Scheduled run;
    private final Linearizability order;

    Classification(Scenario scenario, Scheduled run, Linearizability order) {
        this.scenario = scenario;
        this.run = run;
        this.order = order;
    }

    Failure failure() {
        Kind kind = kind();
        List<End> ends = run.ends().subList(1, run.ends().size());
        return new Failure(scenario, run, kind, label(kind) + ": "
            + order.tooEarly(ends).map(TooEarly::got).orElseGet(() -> Results.text(scenario, ends)) + ".");
    }

    private static String label(Kind kind) {
        return Character.toUpperCase(kind.label().charAt(0)) + kind.label().substring(1);
    }

    private Kind kind() {
        boolean threw = run.ends().stream().anyMatch(end -> !end.exception().isEmpty() && isUnwanted(end));
        if (threw) {
            return Kind.CRASH;
        }
        boolean hasEnded = run.ends().stream().allMatch(End::hasEnded);
        if (hasDied() && (!hasEnded || scenario.leavesEffectsToCome())) {
            return Kind.CRASH;
        } else if (!hasEnded) {
            return Standstill.of(scenario, run.ends()).kind();
        } else if (scenario.leavesEffectsToCome() && endsBeforeALock()) {
            return Kind.DEADLOCK;
        }
        List<String> results = run.ends().stream().skip(1).map(End::toString).toList();
        return scenario.model().get().symptom(results, order.legalResults()).orElseGet(() -> new Updates(run).kind());
    }

    private boolean hasDied() {
        return run.events().stream().anyMatch(event -> event.kind() == Event.Kind.DIED);
    }

    /** Whether a thread waited to the end for a lock that another one has. */
    private boolean endsBeforeALock() {
        Map<String, Event> last = new HashMap<>();
        run.events().forEach(event -> last.put(event.lane(), event));
        return last.values().stream().anyMatch(event -> event.kind() == Event.Kind.BLOCKED
            || event.kind() == Event.Kind.PARKED && event.text().contains(" of "));
    }

    /** An exception that no legal order brings. */
    private boolean isUnwanted(End end) {
        return order.legal().stream().noneMatch(legal -> legal.contains("= " + end.exception()));
    }
}
