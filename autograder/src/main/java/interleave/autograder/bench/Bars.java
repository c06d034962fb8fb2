package interleave.autograder.bench;

import java.util.List;
import java.util.Locale;

/** Groups of bars as a picture (SVG), each group on a scale of its own. Readable on light and dark pages. */
public final class Bars {

    private static final int WIDTH = 720;
    private static final int LABELS = 150;
    private static final int FIGURES = 80;
    private static final int LINE = 26;
    private static final int THICK = 16;

    private final StringBuilder svg = new StringBuilder();
    private int y;

    private Bars() {
    }

    /** @param bars the longest of them fills the picture */
    public record Group(String title, List<Bar> bars) {
    }

    /** A figure and what it is of. */
    public record Bar(String label, double figure) {
    }

    /** The whole file. Text is of the kit's own, and holds nothing to escape. */
    public static String svg(List<Group> groups) {
        Bars picture = new Bars();
        groups.forEach(picture::add);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + (picture.y + LINE / 2)
            + "\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n"
            + "<style>text { fill: #24292f } rect { fill: #2f6f9f }\n"
            + "@media (prefers-color-scheme: dark) { text { fill: #d0d7de } rect { fill: #6cb0e0 } }</style>\n"
            + picture.svg + "</svg>\n";
    }

    private void add(Group group) {
        text(0, "start", "<tspan font-weight=\"bold\">" + group.title() + "</tspan>");
        double longest = group.bars().stream().mapToDouble(Bar::figure).max().orElse(1);
        for (Bar bar : group.bars()) {
            double length = Math.max(1, bar.figure() / longest * (WIDTH - LABELS - FIGURES));
            text(LABELS - 8, "end", bar.label());
            svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>\n",
                LABELS, y - THICK + 3, length, THICK));
            y -= LINE;
            text((int) (LABELS + length) + 6, "start", FigureTable.figure(bar.figure()));
        }
        y += LINE / 2;
    }

    private void text(int x, String anchor, String what) {
        y += LINE;
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" text-anchor=\"").append(anchor)
            .append("\">").append(what).append("</text>\n");
    }
}
