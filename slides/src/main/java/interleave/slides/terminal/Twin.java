package interleave.slides.terminal;

import interleave.slides.panel.Changes;
import interleave.slides.panel.Panel;
import interleave.slides.panel.View;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.util.List;

/** Shows panels in a terminal: the keys are those of the slides, {@code n} goes to the next panel, {@code q} ends. */
public final class Twin {

    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    private final List<Panel> panels;
    private final int width;
    private final boolean isColoured;
    private final PrintStream out;
    private final Changes changes;
    /** Of the panel that is shown. Guarded by this. */
    private int number;
    /** Guarded by this. */
    private String drawn = "";

    /**
     * @param panels     at least one
     * @param changes    by others than this one's keys are drawn, too; and is told of these
     * @param width      of the terminal, in letters
     * @param isColoured whether the terminal takes colours, and can be cleared
     * @param out        where panels are drawn; guarded by this
     */
    public Twin(List<Panel> panels, Changes changes, int width, boolean isColoured, PrintStream out) {
        this.panels = panels;
        this.changes = changes;
        this.width = width;
        this.isColoured = isColoured;
        this.out = out;
    }

    /** Obeys keys until {@code q}, or the end of the input. */
    public void run(Reader keys) throws IOException {
        changes.listen(this::redraw);
        obey("");
        for (int key = keys.read(); key >= 0 && key != 'q'; key = keys.read()) {
            if (!Character.isWhitespace(key)) {
                obey(String.valueOf((char) key));
            }
        }
    }

    private synchronized void obey(String key) {
        if (key.equals("n")) {
            number = (number + 1) % panels.size();
        }
        Panel panel = panels.get(number);
        show(panel, key.isEmpty() || key.equals("n") ? panel.view() : panel.press(key));
        changes.of(panel);
    }

    /** Where it is the one that is shown, and is not what was drawn last. Any thread. */
    synchronized void redraw(Panel panel) {
        if (panel == panels.get(number) && !drawn.equals(picture(panel, panel.view()))) {
            show(panel, panel.view());
        }
    }

    private String picture(Panel panel, View view) {
        return new Screen(width, isColoured).drawn(panel.title(), view);
    }

    private void show(Panel panel, View view) {
        drawn = picture(panel, view);
        out.print((isColoured ? CLEAR : "\n") + drawn);
        out.println((panels.size() > 1 ? "[n] next panel  " : "") + "[q] quit");
        out.flush();
    }
}
