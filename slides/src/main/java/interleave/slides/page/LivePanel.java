package interleave.slides.page;

import interleave.slides.code.Colours;
import interleave.slides.code.Excerpt.Line;
import interleave.slides.panel.Panel;
import interleave.slides.panel.View;
import interleave.slides.panel.View.Key;
import interleave.slides.panel.View.Tone;
import interleave.testkit.verdict.Html;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A live panel as HTML: its place in a page, and what it shows at one moment. */
public final class LivePanel {

    private LivePanel() {
    }

    /** The place in a page. Until the presenter's server sends more, and on paper, it holds a still. */
    static String place(Panel panel) {
        View still = panel.still();
        String keys = still.keys().stream().map(Key::key).collect(Collectors.joining(" "));
        return new Html().raw("<div class=\"panel\" role=\"group\" data-panel=\"").text(panel.name())
            .raw("\" data-keys=\"").text(keys).raw("\" aria-label=\"").text("Live panel: " + panel.title())
            .raw("\">\n<div class=\"shown\">\n").raw(shown(still)).raw("</div>\n<p class=\"keys\">")
            .raw(buttons(still)).raw("</p>\n<p class=\"recorded\">Recorded. Where <code>slides/present</code> serves "
                + "this deck, keys step it.</p>\n</div>\n").toString();
    }

    /** Not a part of what changes: whoever is about to click a button still finds it. */
    private static String buttons(View view) {
        Html html = new Html();
        view.keys().forEach(key -> html.raw("<button type=\"button\" data-key=\"").text(key.key()).raw("\"><kbd>")
            .text(key.key()).raw("</kbd> ").text(key.means()).raw("</button> "));
        return html.toString();
    }

    /** What a panel shows, for its place in the page. */
    public static String shown(View view) {
        Html html = new Html();
        if (view.code().lines().isEmpty()) {
            html.raw(new LanesDrawing(view).svg());
        } else {
            html.raw("<div class=\"both\">\n<div>\n");
            code(view, html);
            html.raw(view.graph() ? new WaitsForDrawing(view.lanes()).svg() : "");
            html.raw("</div>\n").raw(new LanesDrawing(view).svg()).raw("</div>\n");
        }
        Tone tone = view.says().tone();
        html.raw("<p class=\"says " + tone.name().toLowerCase(Locale.ROOT) + "\" role=\"status\">")
            .text(view.says().text()).raw("</p>\n");
        return html.toString();
    }

    /** Beside each line, the threads that stand before it. */
    private static void code(View view, Html html) {
        html.raw("<figure class=\"code\"><figcaption>").text(view.code().fileName()).raw("</figcaption>\n<pre><code>");
        for (Line line : view.code().lines()) {
            String place = view.code().fileName() + ":" + line.number();
            html.raw("<span class=\"line\"><span class=\"here\">");
            IntStream.range(0, view.lanes().size()).filter(i -> view.lanes().get(i).place().equals(place))
                .forEach(i -> html.raw("<b class=\"lane" + i + "\">" + (i + 1) + "</b>"));
            html.raw("</span><span class=\"number\">" + (line.number() == 0 ? "" : line.number()) + "</span>"
                + Colours.html(narrow(line.text())) + "\n</span>");
        }
        html.raw("</code></pre></figure>\n");
    }

    /** With half the indentation: the lanes need the room. */
    private static String narrow(String line) {
        int indentation = line.length() - line.stripLeading().length();
        return line.substring(indentation / 2);
    }
}
