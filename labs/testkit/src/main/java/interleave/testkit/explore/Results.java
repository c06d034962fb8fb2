package interleave.testkit.explore;

import interleave.testkit.stage.End;
import interleave.testkit.stage.Script.Call;
import java.util.ArrayList;
import java.util.List;

/** The results of a scenario's operations, for a reader. */
final class Results {

    private Results() {
    }

    static String text(Scenario scenario, List<End> ends) {
        return text(scenario, ends.stream().map(End::toString).toArray(String[]::new));
    }

    /** @param results per call; null for one that waits */
    static String text(Scenario scenario, String... results) {
        List<String> parts = new ArrayList<>();
        List<Integer> clients = scenario.clients();
        for (int i = clients.get(0); i < results.length; i++) {
            Call call = scenario.script().calls().get(i);
            String who = clients.contains(i) ? call.actor() + ": " : "then ";
            String result = results[i] == null || results[i].equals("never") ? "waits" : results[i];
            if (!result.equals("null") || !returnsNothing(scenario, call)) {
                parts.add(who + (result.equals("waits") ? call.text() + " waits" : call.brings(result)));
            }
        }
        return parts.isEmpty() ? "all return" : String.join(", ", parts);
    }

    /** What never returns anything is worth no word, unless it throws or waits. */
    static boolean returnsNothing(Scenario scenario, Call call) {
        Model first = scenario.model().get();
        Model last = scenario.model().get();
        scenario.script().calls().stream().filter(other -> other != call)
            .forEach(last::apply);
        return first.apply(call).equals("null") || last.apply(call).equals("null");
    }
}
