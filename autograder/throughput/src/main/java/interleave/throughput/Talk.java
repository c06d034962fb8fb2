package interleave.throughput;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * What clients say to a server, and what they must hear. Keeps a fixed number of messages under way: what is said next
 * depends on what was heard.
 *
 * <p>All calls come from one thread.
 */
interface Talk {

    /** The ways to talk. */
    enum Kind {
        ECHO("round trips", () -> new EchoTalk(false)),
        WELCOMED_ECHO("round trips", () -> new EchoTalk(true)),
        CHAT("delivered messages", ChatTalk::new);

        /** What is counted. */
        final String counted;
        private final Supplier<Talk> talk;

        Kind(String counted, Supplier<Talk> talk) {
            this.counted = counted;
            this.talk = talk;
        }

        Talk begin() {
            return talk.get();
        }
    }

    /** A client has connected; the next one does after this one {@link #isIn}. */
    void join(Client client) throws IOException;

    /** Whether the client has heard all that a newcomer hears. */
    boolean isIn(Client client);

    /** All have joined: now the first messages are sent. */
    void begin() throws IOException;

    /**
     * A client has received a line.
     *
     * @throws Wrong unless it is the one that was due
     */
    void hear(Client client, Line line) throws IOException, Wrong;

    /** What was received and right: round trips, or deliveries, since {@link #begin}. */
    long count();

    /** No more messages, but what is under way must still be received. */
    void stop();

    /** After {@link #stop}: whether everything that was sent has been received by everybody who should. */
    boolean isOver();
}
