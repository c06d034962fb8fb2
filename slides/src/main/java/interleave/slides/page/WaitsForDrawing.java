package interleave.slides.page;

import interleave.slides.panel.View;
import interleave.slides.panel.View.Lane;
import interleave.testkit.verdict.Html;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who waits for whom, as SVG: an arrow from each thread that waits to the one that has what it waits for. Where no one
 * is known to have it, the arrow goes to the lock itself: that is all that the JVM knows, too.
 */
final class WaitsForDrawing {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 132;
    private static final int RADIUS = 30;
    private static final int MIDDLE = HEIGHT / 2;

    private final List<Lane> threads;

    WaitsForDrawing(List<Lane> threads) {
        this.threads = threads;
    }

    String svg() {
        Html svg = new Html().raw("<svg class=\"graph\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
            + "\" role=\"img\" aria-label=\"").text(told()).raw("\">\n");
        if (threads.stream().anyMatch(WaitsForDrawing::waitsForTheLock)) {
            svg.raw("<rect class=\"lock\" x=\"" + (WIDTH / 2 - 44) + "\" y=\"" + (MIDDLE - 22)
                + "\" width=\"88\" height=\"44\" rx=\"6\"/><text x=\"" + WIDTH / 2 + "\" y=\"" + (MIDDLE + 7)
                + "\">lock</text>\n");
        }
        for (int i = 0; i < threads.size(); i++) {
            arrow(i, svg);
        }
        for (int i = 0; i < threads.size(); i++) {
            svg.raw("<g class=\"lane" + i + "\"><circle cx=\"" + x(i) + "\" cy=\"" + MIDDLE + "\" r=\"" + RADIUS
                + "\"/><text x=\"" + x(i) + "\" y=\"" + (MIDDLE + 10) + "\">" + (i + 1) + "</text></g>\n");
        }
        return svg.raw("</svg>\n").toString();
    }

    private String told() {
        List<String> waits = threads.stream().filter(thread -> !thread.waitsFor().isEmpty())
            .map(thread -> thread.name() + " waits for " + thread.waitsFor()).toList();
        return waits.isEmpty() ? "Nobody waits." : String.join("; ", waits) + ".";
    }

    private static boolean waitsForTheLock(Lane thread) {
        return thread.waitsFor().equals(View.A_LOCK);
    }

    private int x(int i) {
        return threads.size() == 1 ? WIDTH / 2 : 50 + i * (WIDTH - 100) / (threads.size() - 1);
    }

    /** From left to right above, from right to left below: so both of a circle can be seen. */
    private void arrow(int from, Html svg) {
        Lane thread = threads.get(from);
        boolean toLock = waitsForTheLock(thread);
        int to = IntStream.range(0, threads.size()).filter(i -> threads.get(i).name().equals(thread.waitsFor()))
            .findFirst().orElse(-1);
        if (to < 0 && !toLock) {
            return;
        }
        int target = toLock ? WIDTH / 2 : x(to);
        int side = x(from) < target ? 1 : -1;
        int start = x(from) + side * RADIUS;
        int end = target - side * ((toLock ? 44 : RADIUS) + 12);
        int bend = toLock ? MIDDLE : MIDDLE - side * 84;
        int level = toLock ? MIDDLE : MIDDLE - side * 12;
        svg.raw("<path class=\"waits\" d=\"M" + start + " " + level + " Q" + (start + end) / 2 + " " + bend + " " + end
            + " " + level + "\"/><path class=\"tip\" d=\"M" + (end + side * 12) + " " + level + " l" + -side * 18
            + " -9 v18 z\"/>\n");
    }
}
