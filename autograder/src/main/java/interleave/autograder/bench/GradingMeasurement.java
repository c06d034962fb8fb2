package interleave.autograder.bench;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A submission's cost by each way to grade a class, with an empty suite and with lab 3's. */
public final class GradingMeasurement implements Measurement {

    private final Kit kit;
    private final int students;
    private final Rounds<Case> rounds = new Rounds<>();

    private record Case(Judging judging, Way way) {
    }

    /** @param students in the class, each with the solution of lab 3 */
    public GradingMeasurement(Kit kit, int students) {
        this.kit = kit;
        this.students = students;
    }

    @Override
    public void round() throws IOException, InterruptedException {
        for (Judging judging : List.of(Judging.NOTHING, Judging.LAB3)) {
            for (Way way : ways(judging)) {
                rounds.add(new Case(judging, way), way.grade(students, judging, kit).each(students));
            }
        }
    }

    /** Lab 3's checks need processes, so no way has all of it in one JVM. */
    private static Set<Way> ways(Judging judging) {
        return judging == Judging.LAB3 ? EnumSet.complementOf(EnumSet.of(Way.ONE_JVM)) : EnumSet.allOf(Way.class);
    }

    @Override
    public String told() {
        FigureTable table = new FigureTable("a class of " + students, "wall ms each", "CPU ms each", "peak MB");
        rounds.things().forEach(each ->
            table.row(each.judging().shown + ": " + each.way().shown, rounds.figures(each)));
        return "### What a submission costs\n\n" + table
            + "\nAll in one JVM is a bound, not a way to grade: nothing holds a program in.\n";
    }

    @Override
    public List<Bars.Group> shown() {
        return rounds.things().stream().map(Case::judging).distinct().map(judging -> new Bars.Group(
            "Milliseconds for a submission, " + judging.shown, rounds.things().stream()
                .filter(each -> each.judging() == judging)
                .map(each -> new Bars.Bar(each.way().shown, rounds.median(each, Cost::wallMillis))).toList())).toList();
    }
}
