package de.uni.praktikum.bank;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

final class Connections implements Closeable {

    private final ServerSocket listener;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

    Connections(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    int port() {
        return listener.getLocalPort();
    }

    boolean isClosed() {
        return listener.isClosed();
    }

    Socket accept() throws IOException {
        Socket client = listener.accept();
        clients.removeIf(Socket::isClosed);
        clients.add(client);
        if (listener.isClosed()) {
            client.close();
            throw new SocketException("The server was closed while a client came in");
        }
        return client;
    }

    @Override
    public void close() {
        close(listener);
        clients.forEach(Connections::close);
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("not closed: " + e);
        }
    }
}
