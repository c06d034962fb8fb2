package interleave.slides.audience;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the audience's server by hand: a client of the JDK's would not let a test lie about its host. */
final class Phone {

    private static final int SILENCE_MILLIS = 60_000;
    private static final Pattern COOKIE = Pattern.compile("(?i)Set-Cookie: (interleave-guest=[0-9a-f]{32});");

    private final int port;
    private String cookie = "";

    Phone(int port) {
        this.port = port;
    }

    Phone withCookie(String other) {
        cookie = other;
        return this;
    }

    String cookie() {
        return cookie;
    }

    String join() throws IOException {
        String answer = post("/join", "");
        Matcher given = COOKIE.matcher(answer);
        cookie = given.find() ? given.group(1) : cookie;
        return answer;
    }

    String get(String path) throws IOException {
        return ask("GET " + path, "127.0.0.1:" + port, "", "");
    }

    String post(String path, String text) throws IOException {
        return ask("POST " + path, "127.0.0.1:" + port, "", text);
    }

    /** @param more header lines */
    String ask(String methodAndPath, String host, String more, String text) throws IOException {
        try (Socket socket = call(methodAndPath, host, more, text)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket call(String methodAndPath, String host, String more, String text) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        // Only where it fails: nobody would end a test that waits for ever.
        socket.setSoTimeout(SILENCE_MILLIS);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String head = methodAndPath + " HTTP/1.1\r\nHost: " + host + "\r\n" + more
            + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
            + (methodAndPath.startsWith("POST") ? "Content-Length: " + body.length + "\r\n" : "")
            + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        return socket;
    }

    /** This guest's stream. Whoever does not read it has a page that does not read. */
    Page open() throws IOException {
        return new Page(call("GET /events", "127.0.0.1:" + port, "", ""));
    }

    /** An open page. */
    static final class Page implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader lines;

        Page(Socket socket) throws IOException {
            this.socket = socket;
            this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** Reads up to a line of data that holds this; false where the stream is over. */
        boolean reads(String part) throws IOException {
            String line = lines.readLine();
            while (line != null && !(line.startsWith("data:") && line.contains(part))) {
                line = lines.readLine();
            }
            return line != null;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
