package interleave.hidden.lab5;

import interleave.testkit.client.Peer;
import interleave.testkit.verdict.Quote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A client of a chat, from its joining to its farewell. */
final class Guest {

    private final Chat chat;
    private final Peer peer;
    private final Ear ear;
    private String name;

    Guest(Chat chat, Peer peer) {
        this.chat = chat;
        this.peer = peer;
        this.ear = new Ear(chat, peer);
        this.name = peer.name();
    }

    Peer peer() {
        return peer;
    }

    /** By which the chat knows it now. */
    String name() {
        return name;
    }

    /** Sends lines, each of which everybody reads before the next one is sent. */
    Guest says(String... lines) {
        for (String line : lines) {
            peer.send(line);
            chat.happens(this, "sent " + Quote.of(line), message(line));
        }
        return this;
    }

    /** The entry that a line of this one makes. */
    String message(String line) {
        return "Message from " + name + ": " + line;
    }

    /** Asks for a name that it must get. @param wanted as sent, blanks around it included */
    Guest takes(String wanted) {
        String old = name;
        peer.send("/nick " + wanted);
        name = wanted.strip();
        chat.happens(this, "sent " + Quote.of("/nick " + wanted), old + " now goes by " + name);
        return this;
    }

    /** Sends a line that is answered by one for this client alone. */
    Guest isTold(String line, String answer) {
        peer.send(line).expect(answer);
        return this;
    }

    /** Sends lines of which nobody must hear, this client included, which the next message proves. */
    Guest tellsNobody(String... lines) {
        for (String line : lines) {
            peer.send(line);
        }
        return says("and on");
    }

    /** Ends by what it sends or does; the others read so. */
    void leaves(String deed, Runnable how, String farewell) {
        chat.forget(this);
        how.run();
        chat.happens(this, deed, name + farewell);
    }

    /** Leaves by a line. */
    void quits(String line, String farewell) {
        leaves("sent " + Quote.of(line), () -> peer.send(line), farewell);
        peer.expectClosed();
    }

    /** Has sent lines, or the ends of lines, in whatever pieces; everybody reads them. */
    void isHeardSaying(String deed, String... lines) {
        chat.happen(this, deed, Arrays.stream(lines).map(this::message).toList());
    }

    /** Sends lines cut into pieces that have nothing to do with them. */
    void saysInPieces(List<String> lines, List<Integer> cuts) {
        byte[] stream = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int cut : cuts.stream().map(each -> each % stream.length).sorted().distinct().toList()) {
            peer.sendBytes(Arrays.copyOfRange(stream, from, cut));
            from = cut;
        }
        peer.sendBytes(Arrays.copyOfRange(stream, from, stream.length));
        isHeardSaying("sent lines in pieces", lines.toArray(String[]::new));
    }

    /** Sends lines at once, and ends with the last of them, or by closing its sending side. */
    void saysAtOnceAndLeaves(String farewell, String... lines) {
        chat.forget(this);
        boolean isQuitting = lines[lines.length - 1].startsWith("/quit");
        peer.sendLines(lines);
        if (!isQuitting) {
            peer.closeSending();
        }
        List<String> news = new ArrayList<>();
        Arrays.stream(lines).filter(line -> !line.startsWith("/quit")).map(this::message).forEach(news::add);
        news.add(name + farewell);
        chat.happen(this, "sent " + lines.length + " lines at once and left", news);
        peer.expectClosed();
    }

    /** Leaves with a line begun, of which the others may read or not. */
    void endsInALine(String begun, String deed, Consumer<Peer> how) {
        chat.forget(this);
        how.accept(peer);
        String farewell = name + " has exited";
        chat.happensInOneOfTwoWays(this, deed, List.of(farewell), List.of(message(begun), farewell));
    }

    void exits() {
        leaves("closed its connection", peer::close, " has exited");
    }

    void breaksOff() {
        leaves("broke the connection off (reset)", peer::reset, " has exited");
    }

    /** Closes its connection, having read nothing. @return what it did */
    String leavesUnread() {
        peer.close();
        return "left without having read anything";
    }

    /** Resets its connection, having read nothing. @return what it did */
    String breaksOffUnread() {
        peer.reset();
        return "broke the connection off (reset) at once";
    }

    void sees(Guest doing, String deed) {
        peer.sees("was there when " + doing.peer.name() + " " + deed);
    }

    Ear ear() {
        return ear;
    }
}
