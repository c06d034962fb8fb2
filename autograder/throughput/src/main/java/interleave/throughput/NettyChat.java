package interleave.throughput;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A chat without names to choose and without {@code /quit}: joins, messages, farewells, the last 10 entries for a
 * newcomer. A client that does not read is no matter here: what it has not read piles up.
 *
 * <p>One per client. All are called by the one event loop.
 */
final class NettyChat extends SimpleChannelInboundHandler<String> {

    private final Room room;
    private String name;

    NettyChat(Room room) {
        this.room = room;
    }

    /** What all clients share. Guarded by: the one event loop. */
    static final class Room {

        /** A newcomer gets 10, the last of them its own joining. */
        private static final int KEPT = 9;

        private final ChannelGroup everybody = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
        private final Deque<String> newest = new ArrayDeque<>();

        private void join(ChannelHandlerContext client, String name) {
            newest.forEach(entry -> client.write(entry));
            everybody.add(client.channel());
            say(name + " has joined");
            everybody.flush();
        }

        private void say(String text) {
            String entry = "At " + Instant.now() + " -- " + text + "\n";
            if (newest.size() == KEPT) {
                newest.removeFirst();
            }
            newest.addLast(entry);
            // Encoded once: the group gives each client a view of the same bytes.
            everybody.write(Unpooled.copiedBuffer(entry, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext client) {
        InetSocketAddress peer = (InetSocketAddress) client.channel().remoteAddress();
        name = peer.getAddress().getHostAddress() + ":" + peer.getPort();
        room.join(client, name);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext client, String line) {
        room.say("Message from " + name + ": " + line);
    }

    /** Lines that came together go to each client by one system call. */
    @Override
    public void channelReadComplete(ChannelHandlerContext client) {
        room.everybody.flush();
    }

    @Override
    public void channelInactive(ChannelHandlerContext client) {
        room.say(name + " has exited");
        room.everybody.flush();
    }

    /** A client that breaks off harms nobody else. */
    @Override
    public void exceptionCaught(ChannelHandlerContext client, Throwable failure) {
        client.close();
    }
}
