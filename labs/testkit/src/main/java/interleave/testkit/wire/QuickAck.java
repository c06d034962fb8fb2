package interleave.testkit.wire;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import jdk.net.ExtendedSocketOptions;

/**
 * Acknowledges at once what a connection has brought, where the system can be asked to (Linux, {@code tcp(7)}).
 *
 * <p>A reader that has nothing to send lets its acknowledgement wait for up to 40 ms, and a writer that has not turned
 * Nagle's algorithm off keeps its next few bytes back until that has come. A beginner's server is such a writer, and a
 * test such a reader: without this, each second line of a reply takes as long as five schedules.
 */
public final class QuickAck {

    private QuickAck() {
    }

    /**
     * Right before a read, each time anew: the system goes back to its own ways soon. Any thread may call; it never
     * blocks.
     */
    public static void ask(SocketChannel channel) throws IOException {
        if (channel.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            channel.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }
}
