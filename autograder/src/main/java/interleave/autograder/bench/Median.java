package interleave.autograder.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The middle of what was measured: one slow round, which every machine has, does not move it. */
public final class Median {

    private Median() {
    }

    /**
     * Of a figure that each round has.
     *
     * @throws IllegalArgumentException if there is no round
     */
    public static <T> double of(Collection<T> rounds, ToDoubleFunction<? super T> figure) {
        return of(rounds.stream().mapToDouble(figure));
    }

    /**
     * Of an even number of figures, the mean of the two in the middle.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static double of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured, so nothing is in the middle");
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
