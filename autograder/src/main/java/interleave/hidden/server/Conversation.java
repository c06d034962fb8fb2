package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.stage.Server;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One client and its lines (E1 to E3, A2). Each check has a server of its own. */
public record Conversation(Service service) {

    /** One line at a time on one connection. The client stays: what sits in a buffer never comes. */
    public void isAnswered(String... lines) {
        try (Server server = service.open()) {
            service.talk(service.join(server), lines);
        }
    }

    /** A server and a client for each line, for those who have only the first line of a conversation yet. */
    public void isAnsweredAlone(String... lines) {
        for (String line : lines) {
            isAnswered(line);
        }
    }

    public void dropsCarriageReturns(String... lines) {
        try (Server server = service.open()) {
            Peer client = service.join(server);
            for (String line : lines) {
                client.send(line + "\r").expect(service.replies(line));
            }
        }
    }

    /** @param count so few that no writer's first buffer overflows: what is stuck in one must not come in part */
    public void answersInOrderWhatComesTogether(int count) {
        String[] lines = service.lines(numbered(count));
        try (Server server = service.open()) {
            Peer client = service.join(server).sendLines(lines).expect(service.replies(lines[0]));
            Lost.amongOthers(() -> client.expect(service.replies(Arrays.copyOfRange(lines, 1, count))));
        }
    }

    public void waitsForTheRestOfALine() {
        try (Server server = service.open()) {
            String first = service.line().apply("hello");
            String second = service.line().apply("world");
            Peer client = service.join(server).sendPart(first.substring(0, 3));
            server.stage().settle();
            client.expectNothingYet().sendPart(first.substring(3) + "\n" + second.substring(0, 3));
            client.expect(service.replies(first));
            server.stage().settle();
            client.expectNothingYet().sendPart(second.substring(3) + "\n").expect(service.replies(second));
        }
    }

    /** A letter of several bytes, one byte at a time. */
    public void putsALetterTogether(String letter) {
        try (Server server = service.open()) {
            Peer client = service.join(server);
            for (byte one : letter.getBytes(StandardCharsets.UTF_8)) {
                client.sendBytes(new byte[] {one});
                server.stage().settle();
            }
            client.expectNothingYet().send("").expect(service.replies(letter));
            service.talk(client, letter);
        }
    }

    /** Half close: the replies that are due, then the end and nothing else. */
    public void endsAfterTheReplies(int count) {
        String[] lines = service.lines(numbered(count));
        try (Server server = service.open()) {
            service.join(server).sendLines(lines).closeSending().expect(service.replies(lines)).expectEnd();
        }
    }

    public void endsWithoutALine() {
        try (Server server = service.open()) {
            service.join(server).closeSending().expectEnd();
        }
    }

    /** The last line has no end: whether it is answered is free, but the connection ends. */
    public void endsAfterHalfALine() {
        try (Server server = service.open()) {
            Peer client = service.join(server);
            service.say(client, "one", "two");
            client.sendPart("half a line").closeSending().expectClosed();
        }
    }

    /** Sends lines over a connection that stays, cut into pieces that have nothing to do with them. */
    public void isAnsweredHoweverItIsCut(Peer client, List<String> lines, List<Integer> cuts) {
        byte[] stream = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int cut : cuts.stream().map(each -> each % stream.length).sorted().distinct().toList()) {
            client.sendBytes(Arrays.copyOfRange(stream, from, cut));
            from = cut;
        }
        client.sendBytes(Arrays.copyOfRange(stream, from, stream.length));
        client.expect(service.replies(lines.toArray(String[]::new)));
    }

    private static String[] numbered(int count) {
        return IntStream.range(0, count).mapToObj(number -> "line " + number).toArray(String[]::new);
    }
}
