package lab5;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Server;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A client of the chat. Of an entry it compares the text; the instant only has to be one. */
final class Talker {

    private static final int HISTORY = 10;
    private static final String ENTRY = "At <instant> -- ";
    /** So long that a few thousand of them fill every buffer between two programs. */
    private static final String LONG = "-".repeat(4_000);
    /** Sent at once, before they are read. */
    private static final int AT_ONCE = 50;

    private final Peer peer;
    private String name;

    private Talker(Peer peer) {
        this.peer = peer;
        this.name = peer.address();
    }

    /** Connects, and reads nothing yet. */
    static Talker comes(Server server) {
        return new Talker(server.connect());
    }

    /** Connects, and reads only when it is told to; the system keeps little for it meanwhile. */
    static Talker comesAndDoesNotRead(Server server) {
        return new Talker(server.connectSlowReader());
    }

    /** Connects, and reads up to its own joining. */
    static Talker joins(Server server) {
        Talker newcomer = comes(server);
        List<String> before = newcomer.readsUpTo(newcomer.joined());
        if (before.size() >= HISTORY) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, newcomer.peer.name() + " connected",
                "10 entries, its own joining the last of them", (before.size() + 1) + " entries");
        }
        return newcomer;
    }

    Peer peer() {
        return peer;
    }

    /** The name that the others know it by. */
    String name() {
        return name;
    }

    String joined() {
        return name + " has joined";
    }

    /** What all read when it says this. */
    String message(String line) {
        return "Message from " + name + ": " + line;
    }

    Talker says(String line) {
        peer.send(line);
        return this;
    }

    /** Says it, and reads it. */
    Talker saysAndReads(String line) {
        return says(line).reads(message(line));
    }

    /** Takes a name that is free, and reads of it. */
    Talker goesBy(String newName) {
        says("/nick " + newName).reads(name + " now goes by " + newName);
        name = newName;
        return this;
    }

    /** Says so many long lines and reads them. */
    Talker talks(int lines) {
        for (int said = 0; said < lines; said += AT_ONCE) {
            String[] next = new String[AT_ONCE];
            for (int i = 0; i < AT_ONCE; i++) {
                next[i] = longLine(said + i);
            }
            // As bytes: nobody wants to read these lines in a failure.
            peer.sendBytes((String.join("\n", next) + "\n").getBytes(StandardCharsets.UTF_8));
            for (String line : next) {
                reads(message(line));
            }
        }
        return this;
    }

    /** Its number comes last: a failure shows the beginning, and how far one gets differs from run to run. */
    private static String longLine(int number) {
        return LONG + (10_000 + number);
    }

    /** Reads what somebody else said by {@link #talks}. */
    void readsTheTalkOf(Talker other, int lines) {
        for (int number = 0; number < lines; number++) {
            reads(other.message(longLine(number)));
        }
    }

    /** Another one did something: what this one reads next comes of it. */
    Talker sees(Talker other, String deed) {
        peer.sees("was there when " + other.peer.name() + " " + deed);
        return this;
    }

    /** The next entries must be these. */
    Talker reads(String... texts) {
        for (String text : texts) {
            String line = peer.expectMatching("At \\S+ -- " + Pattern.quote(text), Quote.of(ENTRY + text));
            requireInstant(line);
        }
        return this;
    }

    /** Reads entries up to this one. Returns those before it. */
    List<String> readsUpTo(String text) {
        List<String> before = new ArrayList<>();
        String next = readsOne(text);
        while (!next.equals(text)) {
            before.add(next);
            next = readsOne(text);
        }
        return before;
    }

    /** Reads so many entries and returns their texts. */
    List<String> readsMany(int count) {
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            texts.add(readsOne("any"));
        }
        return texts;
    }

    private String readsOne(String awaited) {
        String line = peer.expectMatching("At \\S+ -- .*", '"' + ENTRY + "…\", up to \"" + awaited + '"');
        requireInstant(line);
        return line.substring(line.indexOf(" -- ") + " -- ".length());
    }

    /** The next line must be this one, which is no entry. */
    Talker isTold(String line) {
        peer.expect(line);
        return this;
    }

    private void requireInstant(String line) {
        String time = line.split(" ", 3)[1];
        try {
            Instant.parse(time);
        } catch (DateTimeParseException noInstant) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, peer.name() + " read an entry",
                "an instant that Instant.parse takes, such as 2026-03-01T18:00:00.123Z", '"' + time + '"');
        }
    }
}
