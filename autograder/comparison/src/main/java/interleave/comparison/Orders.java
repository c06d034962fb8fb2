package interleave.comparison;

import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Script.Call;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a scenario may bring: the results of its operations in every order that is one after the other. */
final class Orders {

    private final Scenario scenario;
    private final List<Call> calls;
    private final Set<String> outcomes = new LinkedHashSet<>();

    private Orders(Scenario scenario) {
        this.scenario = scenario;
        this.calls = scenario.script().calls();
    }

    /** Results in the order of the script, joined by "; ". Orders in which an operation would wait are left out. */
    static Set<String> outcomes(Scenario scenario) {
        Orders orders = new Orders(scenario);
        orders.extend(new ArrayList<>());
        return orders.outcomes;
    }

    private void extend(List<Integer> order) {
        if (order.size() == calls.size()) {
            replay(order);
            return;
        }
        for (int call = 0; call < calls.size(); call++) {
            if (!order.contains(call) && mayCome(call, order)) {
                order.add(call);
                extend(order);
                order.remove(order.size() - 1);
            }
        }
    }

    /** Calls of the test stay where they are; clients between two of them come in any order. */
    private boolean mayCome(int call, List<Integer> order) {
        for (int before = 0; before < call; before++) {
            boolean mayOverlap = isClient(call) && isClientUpTo(before, call);
            if (!mayOverlap && !order.contains(before)) {
                return false;
            }
        }
        return true;
    }

    private boolean isClientUpTo(int first, int last) {
        return calls.subList(first, last).stream().allMatch(call -> !call.actor().equals(Scenario.TEST));
    }

    private boolean isClient(int call) {
        return !calls.get(call).actor().equals(Scenario.TEST);
    }

    private void replay(List<Integer> order) {
        Model model = scenario.model().get();
        String[] results = new String[calls.size()];
        for (int call : order) {
            results[call] = model.apply(calls.get(call).operation());
        }
        if (!List.of(results).contains(Model.WAITS)) {
            outcomes.add(List.of(results).stream().collect(Collectors.joining("; ")));
        }
    }
}
