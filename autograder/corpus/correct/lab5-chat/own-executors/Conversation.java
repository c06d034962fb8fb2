package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.RejectedExecutionException;

/** Reads what one client types, and asks the lounge for the rest. */
class Conversation implements Runnable {

    private final Socket socket;
    private final Lounge lounge;
    private final Output output;

    Conversation(Socket socket, Lounge lounge) {
        this.socket = socket;
        this.lounge = lounge;
        this.output = new Output(socket);
    }

    @Override
    public void run() {
        try (socket; output) {
            lounge.join(output);
            String farewell = " has exited";
            try {
                farewell = listen();
            } catch (IOException e) {
                // No last words.
            }
            lounge.leave(output, farewell);
        } catch (IOException e) {
            System.err.println("not closed: " + e.getMessage());
        } catch (RejectedExecutionException e) {
            // The lounge is closed.
        }
    }

    private String listen() throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String line = in.readLine();
        while (line != null) {
            if (line.equals("/quit") || line.startsWith("/quit ")) {
                String bye = line.substring(5).trim();
                return bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
            } else if (line.equals("/nick") || line.startsWith("/nick ")) {
                lounge.rename(output, line.substring(5).trim());
            } else {
                lounge.say(output, line);
            }
            line = in.readLine();
        }
        return " has exited";
    }
}
