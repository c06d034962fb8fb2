package interleave.hidden.lab2;

import interleave.hidden.server.Service;
import java.util.List;
import java.util.Locale;

/** The two servers of lab 2, in the words of the checks that all servers share. */
final class Services {

    static final Service ECHO = new Service("ThreadedEchoServer",
        List.of("Welcome to the server. Type something and hit enter"), line -> "OK..." + line);

    static final Service GREETING = new Service("GreetingServer", List.of(),
        line -> "Hello " + line.toUpperCase(Locale.ROOT));

    private Services() {
    }
}
