package interleave.testkit.explore;

import interleave.testkit.stage.End;
import interleave.testkit.stage.Scheduled;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Event;
import java.util.List;

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
        if (run.ends().stream().anyMatch(end -> !end.hasEnded())) {
            boolean hasDied = run.events().stream().anyMatch(event -> event.kind() == Event.Kind.DIED);
            return hasDied ? Kind.CRASH : Standstill.of(scenario, run.ends()).kind();
        }
        return new Updates(run).kind();
    }

    /** An exception that no legal order brings. */
    private boolean isUnwanted(End end) {
        return order.legal().stream().noneMatch(legal -> legal.contains("= " + end.exception()));
    }
}
