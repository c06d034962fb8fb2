package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;

    // guarded by this
    private final List<Member> members = new ArrayList<>();
    private final List<String> lastEntries = new ArrayList<>();
    private boolean closed;

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!isClosed()) {
            try {
                new Member(serverSocket.accept()).start();
            } catch (IOException e) {
                // somebody closed the door
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void broadcast(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        lastEntries.add(entry);
        if (lastEntries.size() > 10) {
            lastEntries.remove(0);
        }
        for (Member member : members) {
            member.mailbox.put(entry);
        }
    }

    private synchronized boolean admit(Member member) {
        if (closed) {
            return false;
        }
        int size = lastEntries.size();
        for (String entry : lastEntries.subList(Math.max(0, size - 9), size)) {
            member.mailbox.put(entry);
        }
        members.add(member);
        broadcast(member.name + " has joined");
        return true;
    }

    private synchronized void leave(Member member, String farewell) {
        members.remove(member);
        broadcast(member.name + farewell);
    }

    private synchronized void rename(Member member, String wanted) {
        if (wanted.isEmpty() || wanted.equals(member.name)) {
            return;
        }
        if (wanted.length() > 32) {
            member.mailbox.put("Name too long (limit 32)");
            return;
        }
        for (Member other : members) {
            if (other.name.equals(wanted)) {
                member.mailbox.put("Name already in use: " + wanted);
                return;
            }
        }
        broadcast(member.name + " now goes by " + wanted);
        member.name = wanted;
    }

    private synchronized void say(Member member, String line) {
        broadcast("Message from " + member.name + ": " + line);
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            serverSocket.close();
            for (Member member : members) {
                member.socket.close();
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
    }

    private class Member extends Thread {
        private final Socket socket;
        private final Mailbox mailbox = new Mailbox();
        private String name; // guarded by the server

        Member(Socket socket) {
            this.socket = socket;
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        @Override
        public void run() {
            try (socket) {
                if (admit(this)) {
                    converse();
                }
            } catch (IOException e) {
                System.err.println("not closed: " + e.getMessage());
            }
        }

        private void converse() {
            new Thread(this::write).start();
            String farewell = " has exited";
            try {
                farewell = read();
            } catch (IOException e) {
                System.err.println("lost: " + e.getMessage());
            } finally {
                leave(this, farewell);
                mailbox.close();
            }
        }

        private String read() throws IOException {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = in.readLine();
            while (line != null) {
                if (line.matches("/quit( .*)?")) {
                    String bye = line.substring(5).trim();
                    return " is leaving now" + (bye.isEmpty() ? "" : " -- " + bye);
                } else if (line.matches("/nick( .*)?")) {
                    rename(this, line.substring(5).trim());
                } else {
                    say(this, line);
                }
                line = in.readLine();
            }
            return " has exited";
        }

        private void write() {
            try {
                PrintWriter out = new PrintWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
                String line = mailbox.take();
                while (line != null && !out.checkError()) {
                    out.print(line + "\n");
                    out.flush();
                    line = mailbox.take();
                }
            } catch (IOException | InterruptedException e) {
                System.err.println("no more for this client: " + e.getMessage());
            }
        }
    }

    public static void main(String[] args) {
        try {
            ChatServer server = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
