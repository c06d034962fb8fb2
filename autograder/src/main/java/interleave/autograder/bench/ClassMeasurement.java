package interleave.autograder.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Whether a submission of a large class costs more than one of a small class, or memory: one check each, two jobs. */
public final class ClassMeasurement implements Measurement {

    private final Kit kit;
    private final List<Integer> sizes;
    private final Rounds<Integer> rounds = new Rounds<>();

    public ClassMeasurement(Kit kit, List<Integer> sizes) {
        this.kit = kit;
        this.sizes = List.copyOf(sizes);
    }

    @Override
    public void round() throws IOException, InterruptedException {
        for (int size : sizes) {
            rounds.add(size, Way.JOBS_2.grade(size, Judging.ONE_CHECK, kit).each(size));
        }
    }

    @Override
    public String told() {
        FigureTable table = new FigureTable("submissions", "wall ms each", "CPU ms each", "peak MB",
            "of it the grader");
        rounds.things().forEach(size -> table.row(String.valueOf(size), Stream.concat(Stream.of(rounds.figures(size)),
            Stream.of(FigureTable.figure(rounds.median(size, Cost::ownMegabytes)))).toArray(String[]::new)));
        return "### As the class grows (" + Judging.ONE_CHECK.shown + ", " + Way.JOBS_2.shown + ")\n\n" + table;
    }
}
