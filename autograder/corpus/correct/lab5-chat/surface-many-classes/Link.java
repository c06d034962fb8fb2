package lab5;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that carries lines. One thread reads, one writes, any may cut it. */
class Link {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Link(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    /** Null at the end of the stream, where half a line counts as none. */
    String readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        while (b != '\n' && b != -1) {
            if (b != '\r') {
                bytes.write(b);
            }
            b = in.read();
        }
        return b == -1 ? null : bytes.toString(StandardCharsets.UTF_8);
    }

    void writeLine(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void cut() {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("cut: " + e.getMessage());
        }
    }
}
