package interleave.slides.panel;

import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Mood;
import interleave.slides.panel.Visit.Act;
import interleave.slides.timeline.Program;
import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Script;
import interleave.testkit.wire.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A real server on the stage, and clients with real sockets: each step is a client's next deed, and all that the server
 * does about it. The stage knows when the server has done all that it can.
 */
final class VisitPlay implements Play {

    private final Visit visit;
    private final Program program;
    private final Explorer explorer;

    VisitPlay(Path repository, Visit visit) {
        this.visit = visit;
        this.program = Program.compiled(List.of(repository.resolve(visit.folder())));
        this.explorer = new Explorer(StageOptions.of(program.classes()).withRelay(false));
    }

    @Override
    public View after(List<Integer> steps) {
        Script script = script(steps);
        Scenario scenario = Scenario.serving(visit.className(), () -> operation -> "").with(script);
        Attendance attendance = new Attendance(script, explorer.run(scenario, Plan.IN_ORDER).events(), names());
        List<Lane> lanes = new ArrayList<>();
        for (int number = 1; number <= visit.clients().size(); number++) {
            lanes.add(client(number, steps, attendance));
        }
        lanes.add(new Lane("server", Mood.READY, "", attendance.serverState(), "", false));
        return new View(View.NO_CODE, lanes, attendance.rows(), false, attendance.says(),
            Play.keys(names(), " goes on"));
    }

    private List<String> names() {
        return IntStream.rangeClosed(1, visit.clients().size()).mapToObj(VisitPlay::name).toList();
    }

    private static String name(int number) {
        return "client-" + number;
    }

    private Script script(List<Integer> steps) {
        Script script = Script.serving(visit.className());
        for (int i = 0; i < steps.size(); i++) {
            int number = steps.get(i);
            Act act = visit.clients().get(number - 1).get(taken(steps.subList(0, i), number));
            script = act.text().isEmpty() ? script.then(name(number), act.deed().word())
                : script.then(name(number), act.deed().word(), act.text());
        }
        return script;
    }

    private static int taken(List<Integer> steps, int number) {
        return (int) steps.stream().filter(step -> step == number).count();
    }

    private Lane client(int number, List<Integer> steps, Attendance attendance) {
        List<Act> acts = visit.clients().get(number - 1);
        int taken = taken(steps, number);
        boolean mayStep = taken < acts.size();
        String trouble = attendance.trouble(name(number));
        String state = !trouble.isEmpty() ? trouble : mayStep ? "next: " + acts.get(taken).told() : "has left";
        Mood mood = !trouble.isEmpty() ? Mood.STUCK : mayStep ? Mood.READY : Mood.ENDED;
        return new Lane(name(number), mood, "", state, "", mayStep);
    }

    @Override
    public void close() {
        explorer.close();
        program.close();
    }
}
