package interleave.throughput;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.LineBasedFrameDecoder;
import io.netty.handler.codec.string.StringDecoder;
import io.netty.handler.codec.string.StringEncoder;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A server of lines on Netty: on the JDK's selectors, which every platform has, and with Netty's defaults.
 *
 * <p>One thread calls {@link #run}; it serves until the process ends.
 */
final class NettyServer implements Runnable {

    private static final int LONGEST_LINE = 4096;
    /** As many threads as Netty thinks right for this machine. */
    private static final int DEFAULT_THREADS = 0;

    private final Channel listener;

    private NettyServer(int threads, Supplier<ChannelHandler> conversation) {
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(threads, NioIoHandler.newFactory());
        listener = new ServerBootstrap().group(loops).channel(NioServerSocketChannel.class)
            .childHandler(new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel client) {
                    client.pipeline().addLast(new LineBasedFrameDecoder(LONGEST_LINE),
                        new StringDecoder(StandardCharsets.UTF_8), new StringEncoder(StandardCharsets.UTF_8),
                        conversation.get());
                }
            }).bind(0).syncUninterruptibly().channel();
    }

    /** As lab 2's {@code ThreadedEchoServer}, as far as the clients here go. */
    static NettyServer echo() {
        return new NettyServer(DEFAULT_THREADS, NettyEcho::new);
    }

    /** As lab 5's {@code ChatServer}, as far as the clients here go. */
    static NettyServer chat() {
        // One loop: all see the same order, and nothing that clients share needs a guard.
        NettyChat.Room room = new NettyChat.Room();
        return new NettyServer(1, () -> new NettyChat(room));
    }

    int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    @Override
    public void run() {
        listener.closeFuture().syncUninterruptibly();
    }
}
