package lab2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Worker threads are used again; a new one is started when no worker is idle. */
public class ThreadedEchoServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Queue<Socket> waiting = new ArrayDeque<>();
    private int idle;

    public ThreadedEchoServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                Socket socket = serverSocket.accept();
                sockets.add(socket);
                if (serverSocket.isClosed()) {
                    socket.close();
                }
                enqueue(socket);
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private synchronized void enqueue(Socket socket) {
        waiting.add(socket);
        if (idle > 0) {
            idle--;
            notifyAll();
        } else {
            new Worker().start();
        }
    }

    private synchronized Socket next() throws InterruptedException {
        while (waiting.isEmpty() && !serverSocket.isClosed()) {
            wait();
        }
        return waiting.poll();
    }

    private class Worker extends Thread {
        @Override
        public void run() {
            try {
                Socket socket = next();
                while (socket != null) {
                    serve(socket);
                    socket = next();
                }
            } catch (IOException | InterruptedException e) {
                System.err.println("worker ends: " + e.getMessage());
            }
        }

        private void serve(Socket socket) throws IOException {
            try {
                talk(socket);
            } finally {
                socket.close();
                sockets.remove(socket);
                synchronized (ThreadedEchoServer.this) {
                    idle++; // FAULT: counted as idle even where the exception ends this worker
                }
            }
        }

        private void talk(Socket socket) throws IOException {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            PrintWriter out = new PrintWriter(
                    new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
            out.println("Welcome to the server. Type something and hit enter");
            String line;
            while ((line = in.readLine()) != null && !line.equalsIgnoreCase("--quit--")) {
                out.println("OK..." + line);
            }
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        synchronized (this) {
            notifyAll();
        }
    }

    public static void main(String[] args) {
        try {
            ThreadedEchoServer server = new ThreadedEchoServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
