package interleave.slides.panel;

import interleave.slides.panel.View.Key;
import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A program on the stage, one step at a time: a digit lets that lane take its next step, {@code u} takes the last step
 * back, {@code r} begins anew, {@code x} changes to the other program where there are two. All is guarded by this.
 */
final class SteppedPanel implements Panel {

    private final String name;
    private final String title;
    private final List<Integer> stillSteps;
    private final List<Supplier<Play>> sources;
    /** By the number of the source; null until somebody looks. */
    private final Play[] plays;
    /** The lanes that have taken a step, in order, from 1. */
    private final List<Integer> steps = new ArrayList<>();
    /** The number of the program that is shown. */
    private int shown;
    /** After {@link #steps}, with what there is to say of the last key; null until somebody looks. */
    private View now;

    /**
     * @param stillSteps the steps for paper
     * @param sources    each gets a program ready
     */
    SteppedPanel(String name, String title, List<Integer> stillSteps, List<Supplier<Play>> sources) {
        this.name = name;
        this.title = title;
        this.stillSteps = stillSteps;
        this.sources = List.copyOf(sources);
        this.plays = new Play[sources.size()];
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public synchronized View view() {
        start();
        return now;
    }

    @Override
    public synchronized View press(String key) {
        start();
        if (key.matches("[1-9]") && Integer.parseInt(key) <= now.lanes().size()) {
            return step(Integer.parseInt(key));
        } else if (key.equals("u") && !steps.isEmpty()) {
            steps.remove(steps.size() - 1);
        } else if (key.equals("r")) {
            steps.clear();
        } else if (key.equals("x")) {
            shown = (shown + 1) % plays.length;
            steps.clear();
        }
        now = after(steps);
        return now;
    }

    private View after(List<Integer> taken) {
        if (plays[shown] == null) {
            plays[shown] = sources.get(shown).get();
        }
        View view = plays[shown].after(taken);
        List<Key> keys = new ArrayList<>(view.keys());
        if (plays.length > 1) {
            keys.add(new Key("x", "the other program"));
        }
        return new View(view.code(), view.lanes(), view.rows(), view.graph(), view.says(), keys);
    }

    private View step(int number) {
        Lane chosen = now.lanes().get(number - 1);
        if (!chosen.mayStep()) {
            boolean isOver = now.lanes().stream().noneMatch(Lane::mayStep);
            // The verdict stays.
            now = isOver ? now : now.saying(Tone.PLAIN, chosen.name() + " cannot take a step. " + chosen.state() + ".");
            return now;
        } else if (steps.size() == plays[shown].mostSteps()) {
            now = now.saying(Tone.PLAIN, "These are many steps: press r to begin anew.");
            return now;
        }
        steps.add(number);
        now = after(steps);
        return now;
    }

    @Override
    public synchronized View still() {
        start();
        return after(stillSteps);
    }

    private void start() {
        if (now == null) {
            now = after(steps);
        }
    }

    @Override
    public synchronized void close() {
        for (Play play : plays) {
            if (play != null) {
                play.close();
            }
        }
        Arrays.fill(plays, null);
        now = null;
    }
}
