package interleave.slides.panel;

import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Mood;
import interleave.slides.panel.View.Says;
import interleave.slides.panel.View.Tone;
import interleave.slides.timeline.Program;
import interleave.testkit.explore.Scenario;
import interleave.testkit.explore.Standing;
import interleave.testkit.explore.Stepped;
import interleave.testkit.explore.Stepper;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Script;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Two readers that come and go, and a writer, at a class {@code Room}: who is inside, and who waits. */
final class RoomPlay implements Play {

    private static final List<String> VISITORS = List.of("reader-1", "reader-2", "writer");
    private static final int WRITER = 2;
    /** How often each reader may come. */
    private static final int VISITS = 6;

    private final String rule;
    private final Program program;
    private final Stepper stepper;

    /** @param rule who goes first, in a few words */
    RoomPlay(Path folder, String rule) {
        this.rule = rule;
        this.program = Program.compiled(List.of(folder));
        this.stepper = Stepper.ofCalls(StageOptions.of(program.classes()).withRelay(false), visits());
    }

    private static Scenario visits() {
        Scenario scenario = Scenario.on("Room", () -> operation -> "null");
        Script script = scenario.script();
        for (int visit = 0; visit < VISITS; visit++) {
            for (String reader : VISITORS.subList(0, WRITER)) {
                script = script.then(reader, "comeIn").then(reader, "goOut");
            }
        }
        return scenario.with(script.then("writer", "comeInAlone").then("writer", "goOutAlone"));
    }

    @Override
    public View after(List<Integer> steps) {
        Stepped stepped = stepper.after(steps.stream().map(number -> VISITORS.get(number - 1)).toList());
        List<Row> told = stepped.timeline().rows().stream().filter(row -> row.mark() == Mark.CALL
            && row.what().startsWith("calls ") || row.mark() == Mark.WAIT).toList();
        List<Row> rows = IntStream.range(0, told.size()).mapToObj(i -> plain(told, i)).toList();
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < VISITORS.size(); i++) {
            lanes.add(lane(stepped.threads().get(i), calls(rows, i)));
        }
        return new View(View.NO_CODE, lanes, rows, false, says(rows, lanes), Play.keys(VISITORS, " comes or goes"));
    }

    private static Row plain(List<Row> told, int number) {
        Row row = told.get(number);
        String what = row.mark() == Mark.WAIT ? row.what().startsWith("goes on") ? "is let in" : "waits outside"
            : !row.what().contains("comeIn") ? "goes out" : isFollowedByAWait(told, number) ? "wants to come in"
            : "comes in";
        return new Row(row.lane(), row.mark(), "", what, "");
    }

    private static int calls(List<Row> rows, int lane) {
        return (int) rows.stream().filter(row -> row.lane() == lane && row.mark() == Mark.CALL).count();
    }

    private static Lane lane(Standing standing, int calls) {
        boolean isWaiting = !standing.mayGoOn() && !standing.state().equals(Standing.ENDED);
        // An odd call is the coming in; whoever has come in stands between two calls.
        boolean isInside = calls % 2 == 1 && !isWaiting && standing.place().isEmpty();
        String state = isWaiting ? "WAITS outside" : isInside ? "is inside"
            : standing.mayGoOn() ? "is outside" : "has left";
        Mood mood = isWaiting ? Mood.STUCK : standing.mayGoOn() ? Mood.READY : Mood.ENDED;
        return new Lane(standing.thread(), mood, "", state, "", standing.mayGoOn());
    }

    private Says says(List<Row> rows, List<Lane> lanes) {
        long readers = lanes.subList(0, WRITER).stream().filter(lane -> lane.state().equals("is inside")).count();
        boolean isWriterInside = lanes.get(WRITER).state().equals("is inside");
        String inside = rule + ". Inside: " + (isWriterInside ? "the writer" : readers + " of 2 readers") + ".";
        long later = overtakers(rows);
        boolean isWaiting = lanes.get(WRITER).mood() == Mood.STUCK;
        return isWaiting && later > 0 ? new Says(Tone.WRONG, inside + " The writer waits; came later, and went in: "
            + later + ".") : new Says(Tone.PLAIN, inside);
    }

    /** Readers that came in although the writer had been there before them. */
    private static long overtakers(List<Row> rows) {
        int writer = IntStream.range(0, rows.size()).filter(i -> rows.get(i).lane() == WRITER).findFirst()
            .orElse(rows.size());
        return rows.subList(writer, rows.size()).stream()
            .filter(row -> row.lane() != WRITER && row.what().equals("comes in")).count();
    }

    private static boolean isFollowedByAWait(List<Row> rows, int call) {
        return call + 1 < rows.size() && rows.get(call + 1).lane() == rows.get(call).lane()
            && rows.get(call + 1).mark() == Mark.WAIT;
    }

    @Override
    public void close() {
        stepper.close();
        program.close();
    }
}
