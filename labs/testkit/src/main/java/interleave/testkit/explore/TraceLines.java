package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Site;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A trace as JSON lines, an object for each event, for programs that show it in a way of their own. Nothing in it
 * differs between two runs of one schedule: threads have names by role, objects numbers by first touch.
 */
final class TraceLines {

    private TraceLines() {
    }

    /** The lines, the first of them the scenario's, without a line end after the last one. */
    static String of(Failure failure) {
        Scheduled run = failure.run();
        List<String> lines = IntStream.range(0, run.events().size())
            .mapToObj(number -> line(number, run.events().get(number), run.sites())).collect(Collectors.toList());
        lines.add(0, "{\"schema\":\"interleave/trace/1\",\"sentence\":" + quoted(failure.sentence())
            + ",\"script\":" + quoted(failure.scenario().script().toString())
            + ",\"replay\":" + quoted(ReplayKey.of(failure).text()) + "}");
        return String.join("\n", lines);
    }

    private static String line(int number, Event event, List<Site> sites) {
        StringBuilder line = new StringBuilder("{\"n\":").append(number)
            .append(",\"lane\":").append(quoted(event.lane()))
            .append(",\"kind\":").append(quoted(event.kind().name().toLowerCase(Locale.ROOT)));
        if (event.site() >= 0) {
            Site site = sites.get(event.site());
            line.append(",\"source\":").append(quoted(site.source())).append(",\"line\":").append(site.line())
                .append(",\"location\":").append(quoted(site.location()));
        }
        if (event.object() > 0) {
            line.append(",\"object\":").append(event.object());
        }
        return line.append(event.text().isEmpty() ? "" : ",\"text\":" + quoted(event.text())).append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
