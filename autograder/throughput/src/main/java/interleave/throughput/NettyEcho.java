package interleave.throughput;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

/** Welcomes a client and answers each line. One per client; called by the client's event loop only. */
final class NettyEcho extends SimpleChannelInboundHandler<String> {

    @Override
    public void channelActive(ChannelHandlerContext client) {
        client.writeAndFlush(EchoTalk.WELCOME + "\n");
    }

    @Override
    protected void channelRead0(ChannelHandlerContext client, String line) {
        client.write("OK..." + line + "\n");
    }

    /** Lines that came together are answered by one system call. */
    @Override
    public void channelReadComplete(ChannelHandlerContext client) {
        client.flush();
    }
}
