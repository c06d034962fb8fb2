package interleave.slides.panel;

import interleave.slides.panel.View.Says;
import interleave.slides.panel.View.Tone;
import interleave.testkit.stage.Script;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who of a server's clients is attended to, told from a trace. Where the server starts threads, what is done for a
 * client stands in the client's lane, for a thread of its own does it; else in the server's.
 */
final class Attendance {

    private final Script script;
    /** The lanes; the server's comes after them. */
    private final List<String> clients;
    private final boolean hasThreads;
    private final List<Row> rows = new ArrayList<>();
    /** In the order of their coming. */
    private final Set<String> connected = new LinkedHashSet<>();
    private final Set<String> accepted = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();
    /** Per client, the lines that it has sent and nobody has read. */
    private final Map<String, Integer> unread = new HashMap<>();
    /** By the number of a connection. */
    private final Map<Integer, String> clientOf = new HashMap<>();

    Attendance(Script script, List<Event> events, List<String> clients) {
        this.script = script;
        this.clients = clients;
        this.hasThreads = events.stream().anyMatch(event -> event.kind() == Kind.STARTED);
        events.forEach(this::take);
    }

    private void take(Event event) {
        String client = clientOf.getOrDefault(event.object(), event.lane());
        switch (event.kind()) {
            case INVOKED -> deed(event);
            case ACCEPTED -> {
                clientOf.put(event.object(), event.text());
                accepted.add(event.text());
                server("accepts " + event.text());
            }
            case STARTED -> server("starts " + event.text());
            case RECEIVED -> {
                handling(client, event.text().isEmpty() ? "reads the end" : "reads " + line(event.text()));
                unread.computeIfPresent(client, (name, lines) -> event.text().isEmpty() ? lines : lines - 1);
            }
            case SENT -> handling(client, "writes " + line(event.text()));
            case HUNG_UP -> {
                gone.add(event.text());
                handling(event.text(), "closes " + event.text());
            }
            default -> {
                // Of no moment to a client.
            }
        }
    }

    private void deed(Event invoked) {
        if (!clients.contains(invoked.lane())) {
            return;
        }
        Script.Call call = script.calls().get(Integer.parseInt(invoked.text()) - 1);
        rows.add(new Row(clients.indexOf(invoked.lane()), Mark.CALL, "", call.happens(), ""));
        if (call.operation().name().equals("connect")) {
            connected.add(invoked.lane());
        } else if (call.operation().name().equals("send")) {
            unread.merge(invoked.lane(), 1, Integer::sum);
        }
    }

    private void server(String what) {
        rows.add(new Row(clients.size(), Mark.STEP, "", what, ""));
    }

    private void handling(String client, String what) {
        int lane = hasThreads && clients.contains(client) ? clients.indexOf(client) : clients.size();
        rows.add(new Row(lane, Mark.STEP, "", what, ""));
    }

    private static String line(String text) {
        return '"' + text.stripTrailing() + '"';
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    private List<String> backlog() {
        return connected.stream().filter(client -> !accepted.contains(client)).toList();
    }

    private List<String> served() {
        return accepted.stream().filter(client -> !gone.contains(client)).toList();
    }

    /** What keeps a client waiting; empty for nothing. */
    String trouble(String client) {
        int lines = unread.getOrDefault(client, 0);
        String sent = lines == 0 ? "" : lines + (lines == 1 ? " line" : " lines") + " unread";
        if (backlog().contains(client)) {
            return "not accepted" + (sent.isEmpty() ? "" : ", " + sent);
        }
        return sent;
    }

    String serverState() {
        if (hasThreads) {
            return "accepts; " + served().size() + (served().size() == 1 ? " thread" : " threads");
        }
        return served().isEmpty() ? "waits for a client" : "waits for a line of " + served().get(0);
    }

    Says says() {
        if (backlog().isEmpty() || served().isEmpty()) {
            return new Says(Tone.PLAIN, "");
        }
        return new Says(Tone.WRONG, "In the backlog: " + backlog().size()
            + ", connected and not accepted. The server is with " + served().get(0) + ".");
    }
}
