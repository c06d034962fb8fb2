package interleave.slides.terminal;

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

    /**
     * @param panels     at least one
     * @param width      of the terminal, in letters
     * @param isColoured whether the terminal takes colours, and can be cleared
     */
    public Twin(List<Panel> panels, int width, boolean isColoured) {
        this.panels = panels;
        this.width = width;
        this.isColoured = isColoured;
    }

    /** Obeys keys until {@code q}, or the end of the input. */
    public void run(Reader keys, PrintStream out) throws IOException {
        int number = 0;
        show(panels.get(0), panels.get(0).view(), out);
        for (int key = keys.read(); key >= 0 && key != 'q'; key = keys.read()) {
            if (key == 'n') {
                number = (number + 1) % panels.size();
                show(panels.get(number), panels.get(number).view(), out);
            } else if (!Character.isWhitespace(key)) {
                show(panels.get(number), panels.get(number).press(String.valueOf((char) key)), out);
            }
        }
    }

    private void show(Panel panel, View view, PrintStream out) {
        out.print((isColoured ? CLEAR : "\n") + new Screen(width, isColoured).drawn(panel.title(), view));
        out.println((panels.size() > 1 ? "[n] next panel  " : "") + "[q] quit");
        out.flush();
    }
}
