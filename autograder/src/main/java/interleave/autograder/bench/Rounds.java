package interleave.autograder.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured so far: for each thing, a cost for each round. Things keep the order of the first round. */
final class Rounds<T> {

    private final Map<T, List<Cost>> costs = new LinkedHashMap<>();

    void add(T thing, Cost cost) {
        costs.computeIfAbsent(thing, any -> new ArrayList<>()).add(cost);
    }

    List<T> things() {
        return List.copyOf(costs.keySet());
    }

    double median(T thing, ToDoubleFunction<Cost> figure) {
        return Median.of(costs.get(thing), figure);
    }

    /** Wall, processor and memory, as cells of a table. */
    String[] figures(T thing) {
        return new String[] {FigureTable.figure(median(thing, Cost::wallMillis)),
            FigureTable.figure(median(thing, Cost::cpuMillis)), FigureTable.figure(median(thing, Cost::peakMegabytes))};
    }
}
