package interleave.autograder.kit.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several people at terminals: a server and its clients. Every step waits for what it brings, so that a session
 * always goes the same way; ports and instants, which differ, are shown as always the same ones. One thread uses it.
 */
public final class Session implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("listening on (\\d+)");
    private static final Pattern PORT = Pattern.compile("(?<=127\\.0\\.0\\.1[: ])\\d{4,5}\\b");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    /** What is shown for the server's port, and from where on for its clients'. */
    private static final int SERVER_PORT = 7000;
    private static final int CLIENT_PORT = 50_237;

    /** Where the second of two screens begins. */
    private static final int COLUMN = 36;

    /** One line on somebody's screen. */
    private record Seen(String who, String line) {
    }

    private final Map<String, Terminal> terminals = new LinkedHashMap<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, String> ports = new LinkedHashMap<>();
    private final Map<String, String> instants = new LinkedHashMap<>();
    private String port = "";

    /** Starts a server, whose command prints {@code listening on} and its port. */
    public Session server(String who, String... command) throws IOException, InterruptedException {
        Terminal server = open(who, command);
        String line = server.awaitLine("listening on").get(0);
        Matcher told = LISTENING.matcher(line);
        if (!told.find()) {
            throw new AssertionError(who + " printed " + line);
        }
        port = told.group(1);
        ports.put(port, String.valueOf(SERVER_PORT));
        return this;
    }

    /** Somebody connects with {@code nc}. */
    public Session connect(String who) throws IOException {
        open(who, "nc", "127.0.0.1", port);
        seen.add(new Seen(who, "$ nc 127.0.0.1 " + SERVER_PORT));
        return this;
    }

    private Terminal open(String who, String... command) throws IOException {
        Terminal terminal = new Terminal(command);
        terminals.put(who, terminal);
        return terminal;
    }

    public Session type(String who, String line) {
        seen.add(new Seen(who, "> " + line));
        terminals.get(who).type(line);
        return this;
    }

    /** Waits until all of them are shown a line with this text. */
    public Session shows(String text, String... whom) throws InterruptedException {
        for (String who : whom) {
            terminals.get(who).awaitLine(text).forEach(line -> seen.add(new Seen(who, steady(line))));
        }
        return this;
    }

    /** Ctrl-C. */
    public Session breaksOff(String who) {
        terminals.get(who).close();
        seen.add(new Seen(who, "^C"));
        return this;
    }

    /** One person's screen; typed lines have a {@code >} before them. */
    public String seenBy(String who) {
        return seen.stream().filter(each -> each.who().equals(who)).map(each -> each.line() + "\n")
            .collect(Collectors.joining());
    }

    /** Two screens beside each other, time going down. */
    public String seenBy(String left, String right) {
        String both = seen.stream().filter(each -> each.who().equals(left) || each.who().equals(right))
            .map(each -> (each.who().equals(left) ? each.line() : " ".repeat(COLUMN) + each.line()).stripTrailing())
            .collect(Collectors.joining("\n"));
        return left + " ".repeat(COLUMN - left.length()) + right + "\n" + both + "\n";
    }

    private String steady(String line) {
        String instant = INSTANT.matcher(line).replaceAll(found -> known(instants, found, Session::instant));
        return PORT.matcher(instant).replaceAll(found -> known(ports, found, Session::clientPort));
    }

    private interface Nth {
        String shown(int number);
    }

    private static String known(Map<String, String> names, MatchResult found, Nth nth) {
        return names.computeIfAbsent(found.group(), first -> nth.shown(names.size()));
    }

    private static String clientPort(int number) {
        return String.valueOf(CLIENT_PORT + 4 * (number - 1));
    }

    /** A few seconds go by between any two of them. */
    private static String instant(int number) {
        int seconds = 11 + number * 7;
        int millis = (402 + number * 318) % 1000;
        return String.format("2026-03-02T18:%02d:%02d.%03dZ", 20 + seconds / 60, seconds % 60, millis);
    }

    @Override
    public void close() {
        terminals.values().forEach(Terminal::close);
    }
}
