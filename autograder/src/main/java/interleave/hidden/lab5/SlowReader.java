package interleave.hidden.lab5;

import interleave.hidden.server.Blocked;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A chat with a client that does not read, after so much was said that it is far behind. Made when it is first needed;
 * where that failed, every test fails alike.
 */
final class SlowReader implements AutoCloseable {

    /** In front of a line's number: findings show beginnings, and how far one gets is the system's own. */
    private static final String PADDING = "x".repeat(1_000) + " ";
    /** For numbers of one length. */
    private static final int FIRST = 10_000;
    /** Few enough that the network keeps them for a client that speaks first and reads then. */
    private static final int AT_A_TIME = 50;

    private final int lines;
    private Chat chat;
    private Peer deaf;
    private CheckFailed failure;

    /** @param lines of a kilobyte, which are said before the client is far enough behind */
    SlowReader(int lines) {
        this.lines = lines;
    }

    /** The chat. Its first guest has said a lot, and another one has heard it. */
    Chat chat() {
        if (failure != null) {
            throw new CheckFailed(failure.finding().withCause(CurrentCheck.cause()));
        }
        if (chat == null) {
            chat = Chat.open();
            Guest speaker = chat.enter();
            chat.enter();
            Guest slow = chat.enterDeaf();
            deaf = slow.peer();
            chat.mayBeDisconnected(slow);
            try {
                sayMany(chat, speaker, deaf, lines);
            } catch (CheckFailed failed) {
                failure = failed;
                throw failed;
            }
        }
        return chat;
    }

    /** Others do something while this one does not read. A chat in which they could not is not used again. */
    void beside(Consumer<Chat> others) {
        Chat used = chat();
        try {
            Blocked.byOthers(List.of(deaf), () -> others.accept(used), () -> used.newest().nextLine());
        } catch (CheckFailed failed) {
            close();
            throw failed;
        }
    }

    /**
     * The speaker says so many lines, some at a time, and goes on when all who read have read them: a chat that looks
     * for news ten times a second is right, too, and would be at it for half an hour, line by line.
     *
     * @return the lines
     */
    static String[] sayMany(Chat chat, Guest speaker, Peer deaf, int count) {
        String[] lines = IntStream.range(0, count).mapToObj(number -> PADDING + (FIRST + number))
            .toArray(String[]::new);
        for (int said = 0; said < count; said += AT_A_TIME) {
            List<String> some = Arrays.asList(lines).subList(said, Math.min(count, said + AT_A_TIME));
            some.forEach(speaker.peer()::send);
            List<String> news = some.stream().map(speaker::message).toList();
            chat.entries().addAll(news);
            for (Guest guest : chat.guests()) {
                guest.sees(speaker, "said line after line of a kilobyte");
                Blocked.byOthers(List.of(deaf), () -> guest.ear().hearsAll(news), () -> guest.peer().nextLine());
            }
        }
        return lines;
    }

    /** The client reads at last: all that is there, until it is all or the server has closed the connection. */
    void expectWholeLinesInOrder() {
        Guest speaker = chat().guests().get(0);
        String before = Chat.AT + speaker.message(PADDING);
        int last = FIRST - 1;
        deaf.sees("did not read for a while, and reads now");
        while (last < FIRST + lines - 1) {
            String line = deaf.nextLineIfAny().orElse("");
            if (line.isEmpty()) {
                return;
            }
            if (line.startsWith(before)) {
                last = expectLater(line, before, last);
            } else if (!line.startsWith(Chat.AT) || line.contains("xx")) {
                throw wrong(Kind.MIXED_LINES, "only whole lines", "a line that is none");
            }
        }
    }

    private static int expectLater(String line, String before, int last) {
        String number = line.substring(before.length());
        if (!number.matches("[0-9]{5}")) {
            throw wrong(Kind.MIXED_LINES, "only whole lines", "a line that is none");
        } else if (Integer.parseInt(number) <= last) {
            throw wrong(Kind.WRONG_ORDER, "each line after those that were said before it",
                "an earlier line after a later one");
        }
        return Integer.parseInt(number);
    }

    private static CheckFailed wrong(Kind kind, String expected, String got) {
        return CurrentCheck.failed(kind, "a client that did not read for a while read what was there", expected, got);
    }

    @Override
    public void close() {
        if (chat != null) {
            chat.close();
            chat = null;
        }
    }
}
