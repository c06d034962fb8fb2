package interleave.throughput;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The servers that are measured, all by their defaults. */
enum Server {
    LAB1_ECHO("lab 1, echo", Talk.Kind.ECHO, () -> open(new lab1.EchoServer(0), lab1.EchoServer::port)),
    LAB2_ECHO("lab 2, echo", Talk.Kind.WELCOMED_ECHO,
        () -> open(new lab2.ThreadedEchoServer(0), lab2.ThreadedEchoServer::port)),
    NETTY_ECHO("Netty, echo", Talk.Kind.WELCOMED_ECHO, () -> open(NettyServer.echo(), NettyServer::port)),
    LAB5_CHAT("lab 5, chat", Talk.Kind.CHAT, () -> open(new lab5.ChatServer(0), lab5.ChatServer::port)),
    NETTY_CHAT("Netty, chat", Talk.Kind.CHAT, () -> open(NettyServer.chat(), NettyServer::port));

    final String shown;
    final Talk.Kind talk;
    private final Opening opening;

    Server(String shown, Talk.Kind talk, Opening opening) {
        this.shown = shown;
        this.talk = talk;
        this.opening = opening;
    }

    /** A server whose port is open; {@code run} serves until the process ends. */
    record Open(int port, Runnable server) {
    }

    private interface Opening {
        Open open() throws IOException;
    }

    private static <S extends Runnable> Open open(S server, ToIntFunction<S> port) {
        return new Open(port.applyAsInt(server), server);
    }

    /** On any free port. */
    Open open() throws IOException {
        return opening.open();
    }

    /** The one on Netty that does the same. */
    Server netty() {
        return talk == Talk.Kind.CHAT ? NETTY_CHAT : NETTY_ECHO;
    }

    /** Those that serve so many clients at the same time: lab 1's serves one after the other. */
    static List<Server> serving(int clients) {
        return Arrays.stream(values()).filter(server -> server != LAB1_ECHO || clients == 1).toList();
    }
}
