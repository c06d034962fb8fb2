package interleave.slides.panel;

import interleave.slides.code.Excerpt;
import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Mood;
import interleave.slides.panel.View.Says;
import interleave.slides.panel.View.Tone;
import interleave.slides.timeline.Program;
import interleave.testkit.explore.Standing;
import interleave.testkit.explore.Stepped;
import interleave.testkit.explore.Stepper;
import interleave.testkit.stage.StageOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Real threads in one object: each step ends right before the thread's next access, call or lock. */
final class OverlapPlay implements Play {

    private final Overlap shown;
    private final Excerpt code;
    private final Program program;
    private final Stepper stepper;

    OverlapPlay(Path repository, Overlap shown) {
        this.shown = shown;
        int hash = shown.shows().indexOf('#');
        this.code = Excerpt.of(repository.resolve(shown.shows().substring(0, hash)),
            shown.shows().substring(hash + 1));
        this.program = Program.compiled(shown.folders().stream().map(repository::resolve).toList());
        this.stepper = new Stepper(StageOptions.of(program.classes()).withRelay(false), shown.scenario());
    }

    @Override
    public View after(List<Integer> steps) {
        List<String> threads = stepper.threads();
        Stepped stepped = stepper.after(steps.stream().map(number -> threads.get(number - 1)).toList());
        return new View(code, stepped.threads().stream().map(OverlapPlay::lane).toList(), stepped.timeline().rows(),
            shown.graph(), verdict(stepped), Play.keys(threads, " takes a step"));
    }

    private static Lane lane(Standing standing) {
        boolean hasEnded = standing.state().equals(Standing.ENDED);
        Mood mood = standing.mayGoOn() ? Mood.READY : hasEnded ? Mood.ENDED : Mood.STUCK;
        String waitsFor = standing.owner().isEmpty() && standing.on().contains("Lock") ? View.A_LOCK : standing.owner();
        return new Lane(standing.thread(), mood, standing.place(), Wording.state(standing), waitsFor,
            standing.mayGoOn());
    }

    private Says verdict(Stepped stepped) {
        if (!stepped.isOver()) {
            return new Says(Tone.PLAIN, "");
        }
        String left = stepped.timeline().after();
        return stepped.kind().map(kind -> new Says(Tone.WRONG, capital(kind.label()) + ": "
                + (shown.remark().isEmpty() ? left : shown.remark())))
            .orElseGet(() -> new Says(Tone.RIGHT, shown.right() + (left.isEmpty() ? "" : " " + left)));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Override
    public void close() {
        stepper.close();
        program.close();
    }
}
