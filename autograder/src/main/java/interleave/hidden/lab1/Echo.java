package interleave.hidden.lab1;

import interleave.hidden.server.Service;
import java.util.List;

/** What lab 1 asks for, in the words of the checks that all servers share. */
final class Echo {

    static final Service SERVICE = new Service("EchoServer", List.of(), line -> "OK..." + line);

    private Echo() {
    }
}
