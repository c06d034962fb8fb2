package interleave.throughput;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Up to 10 clients speak, all listen. A speaker says the next line when everybody has heard its last one: so nobody
 * falls so far behind that the server may skip entries.
 *
 * <p>Every client must hear the same entries, byte by byte: whoever hears one first checks that it was due, all others
 * compare.
 */
final class ChatTalk implements Talk {

    private static final int SPEAKERS = 10;
    private static final int HISTORY = 10;

    private final List<Member> members = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private long count;
    private int underWay;
    private boolean isStopped;

    /** A client in the chat. */
    private static final class Member {
        private final Client client;
        private final String name;
        /** How many entries it has heard, or missed because it came later. */
        private int heard;
        private int said;
        /** The end of the entry that it waits for; null where it has said nothing that nobody has heard yet. */
        private String due;

        private Member(Client client, String name, int heard) {
            this.client = client;
            this.name = name;
            this.heard = heard;
        }

        private void isToBeHeardOf(String what) {
            due = " -- " + what;
        }
    }

    /** What the chat told; how many have yet to hear it. */
    private static final class Entry {
        private byte[] line;
        private final Member of;
        private final boolean isMessage;
        private int deaf;

        private Entry(Line line, Member of, int deaf) {
            this.line = line.copy();
            this.of = of;
            isMessage = of.said > 0;
            this.deaf = deaf;
        }
    }

    @Override
    public void join(Client client) throws IOException {
        Member member = new Member(client, client.address(), Math.max(0, members.size() + 1 - HISTORY));
        member.isToBeHeardOf(member.name + " has joined");
        members.add(member);
    }

    @Override
    public boolean isIn(Client client) {
        return members.get(client.number).heard == members.size();
    }

    @Override
    public void begin() throws IOException {
        for (Member speaker : members.subList(0, Math.min(members.size(), SPEAKERS))) {
            speak(speaker);
        }
    }

    private void speak(Member speaker) throws IOException {
        String line = "line " + ++speaker.said + " of " + speaker.client;
        speaker.isToBeHeardOf("Message from " + speaker.name + ": " + line);
        underWay++;
        speaker.client.send(line);
    }

    @Override
    public void hear(Client client, Line line) throws IOException, Wrong {
        Member listener = members.get(client.number);
        if (listener.heard == entries.size()) {
            entries.add(first(client, line));
        }
        Entry entry = entries.get(listener.heard++);
        if (!line.is(entry.line)) {
            throw Wrong.line(client, "what others got: " + new Line(entry.line, 0, entry.line.length), line);
        }
        if (entry.isMessage) {
            count++;
            if (--entry.deaf == 0) {
                everybodyHas(entry);
            }
        }
    }

    /** An entry that nobody has heard before: it must be one that is due. */
    private Entry first(Client client, Line line) throws Wrong {
        String text = line.toString();
        for (Member member : members) {
            if (member.due != null && text.startsWith("At ") && text.endsWith(member.due)) {
                member.due = null;
                return new Entry(line, member, members.size());
            }
        }
        throw Wrong.line(client, "an entry that somebody has caused and nobody has heard of", line);
    }

    private void everybodyHas(Entry entry) throws IOException {
        entry.line = null;
        underWay--;
        if (!isStopped) {
            speak(entry.of);
        }
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void stop() {
        isStopped = true;
    }

    @Override
    public boolean isOver() {
        return isStopped && underWay == 0;
    }
}
