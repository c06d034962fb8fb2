package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.stage.Server;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Clients that are connected together (T2). Each check has a server of its own. */
public record Crowd(Service service) {

    private static final int FLOOD_BYTES = 4 << 20;
    private static final int MOST_LOOKS = 12;
    /** So the flood has few lines: a server may print some words for each. */
    private static final String LONG = "read this if you like, ".repeat(40).strip();

    /** The first client stays and does nothing. */
    public void isServedBesideASilentClient() {
        isServedBeside(silent -> { });
    }

    public void isServedBesideHalfALine() {
        isServedBeside(stalled -> stalled.sendPart("half a l"));
    }

    /** The first client sends more and more, and reads no replies until the server cannot write any. */
    public void isServedBesideAClientThatDoesNotRead() {
        try (Server server = service.open()) {
            Peer deaf = service.welcomed(server.connectSlowReader());
            flood(deaf, server);
            isServedBeside(deaf, server);
        }
    }

    /**
     * Until the server's threads stand still, and it takes nothing more, or so much was sent that the replies fit into
     * no system's buffers. A machine that is merely slow takes nothing for a while, too; a server that looks round from
     * time to time never stands still, and is given up.
     */
    private void flood(Peer deaf, Server server) {
        String line = service.line().apply(LONG);
        int sent = 0;
        boolean isDone = false;
        for (int look = 0; look < MOST_LOOKS && !isDone; look++) {
            int taken = sent < FLOOD_BYTES ? deaf.floodWithoutReading(line, FLOOD_BYTES - sent) : 0;
            sent += taken;
            // Twice: a thread that gets no processor for a moment seems to stand still.
            boolean standsStill = server.stage().settle() && server.stage().settle();
            isDone = standsStill && (taken == 0 || sent >= FLOOD_BYTES);
        }
    }

    private void isServedBeside(Consumer<Peer> first) {
        try (Server server = service.open()) {
            Peer inTheWay = service.join(server);
            first.accept(inTheWay);
            server.stage().settle();
            isServedBeside(inTheWay, server);
        }
    }

    private void isServedBeside(Peer inTheWay, Server server) {
        String line = service.line().apply("hello");
        Peer second = server.connect().send(line);
        expectGreeted(second, line, List.of(inTheWay));
    }

    /** So many stay, each connected after the one before had its answer; then all speak again. */
    public void isServedTogether(int size) {
        try (Server server = service.open()) {
            List<Peer> here = new ArrayList<>();
            for (int number = 1; number <= size; number++) {
                String line = service.line().apply("I am " + number);
                Peer next = server.connect().send(line);
                expectGreeted(next, line, here);
                here.add(next);
            }
            Collections.reverse(here);
            here.forEach(peer -> service.say(peer, peer.name() + " again"));
        }
    }

    /** As above, but most of the crowd is silent, in the middle of a line, gone, or broken off. */
    public void isServedWhateverTheOthersDo(int size) {
        try (Server server = service.open()) {
            List<Peer> here = new ArrayList<>();
            for (int number = 1; number <= size; number++) {
                String line = service.line().apply("hello");
                Peer next = server.connect().send(line);
                expectGreeted(next, line, here);
                here.add(next);
                behave(next, number % 5);
            }
            String line = service.line().apply("the last one");
            Peer last = server.connect().send(line);
            expectGreeted(last, line, here);
        }
    }

    private void behave(Peer peer, int manner) {
        switch (manner) {
            case 0 -> peer.sendPart("half a l");
            case 1 -> peer.sendLines(service.lines("one", "two", "three"));
            case 2 -> peer.closeSending();
            case 3 -> peer.reset();
            default -> { }
        }
    }

    /** What a client reads that connects and sends one line, while others are there. */
    private void expectGreeted(Peer peer, String sent, List<Peer> others) {
        List<String> due = new ArrayList<>(service.welcome());
        due.addAll(List.of(service.replies(sent)));
        due.forEach(line -> Blocked.byOthers(others, () -> peer.expect(line)));
    }
}
