package interleave.hidden.lab6;

import interleave.hidden.server.Blocked;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Server;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;

/** A server with clients that have asked for more than any connection takes in, and read nothing. One test uses it. */
final class NotReading implements AutoCloseable {

    /** Long, so that few lists are more than the system keeps for both ends of a connection. */
    private static final String NAME = "Tea".repeat(2_000);
    /** Bytes of lines {@code list}. Ten megabytes of answers: a server may keep them, where it waits for nobody. */
    private static final int ASKED = 8_000;
    /** Lines of the answers, and a few more. */
    private static final int ANSWERED = 10_000;

    private final Server server = Store.service().open();
    private final List<Peer> deaf = new ArrayList<>();
    private Admin admin;

    private NotReading() {
    }

    /** A server with so many of them. */
    static NotReading clients(int count) {
        NotReading store = new NotReading();
        try {
            for (int number = 0; number < count; number++) {
                store.comesAndDoesNotRead();
            }
        } catch (CheckFailed failed) {
            store.close();
            throw failed;
        }
        // Until whoever writes to them stands still.
        store.server.stage().settle();
        return store;
    }

    private void comesAndDoesNotRead() {
        Peer client = server.connectSlowReader().expect(Store.WELCOME);
        if (deaf.isEmpty()) {
            client.send("add " + NAME + " 1").expect(list());
        }
        deaf.add(client);
        client.floodWithoutReading("list", ASKED);
    }

    Server server() {
        return server;
    }

    /** Comes when it is first asked for. */
    Admin admin() {
        if (admin == null) {
            admin = Admin.of(server);
        }
        return admin;
    }

    /** The first of them. */
    Peer deaf() {
        return deaf.get(0);
    }

    /** The list that they do not read, with these products at its end. */
    static String[] list(String... more) {
        String[] products = new String[more.length + 1];
        products[0] = NAME + " 1";
        System.arraycopy(more, 0, products, 1, more.length);
        return Store.and(products);
    }

    /**
     * An expectation that must hold though these do not read. Where it does once they have read, they were it.
     *
     * @param sign the expectation that shows that
     */
    void expectAllTheSame(Runnable expectation, Runnable sign) {
        Blocked.until(() -> deaf.forEach(NotReading::reads), "it came as soon as the client that did not read had read",
            expectation, sign);
    }

    private static void reads(Peer client) {
        try {
            for (int line = 0; line < ANSWERED; line++) {
                client.nextLine();
            }
        } catch (CheckFailed noMore) {
            // That was all.
        }
    }

    /** The first one reads at last: lists, each of them whole, and in between or after them these lines, in order. */
    void readsWholeListsAnd(String... lines) {
        String[] list = list();
        int inList = 0;
        int read = 0;
        while (read < lines.length) {
            String line = deaf().nextLine();
            if (line.equals(list[inList])) {
                inList = (inList + 1) % list.length;
            } else if (inList > 0) {
                throw CurrentCheck.failed(Kind.MIXED_LINES, "client-1 asked for lists, the administrator sent it "
                    + "lines, and it read all that", "whole lists, and lines between two of them",
                    "a line in the middle of a list");
            } else if (line.equals(lines[read])) {
                read++;
            } else {
                throw CurrentCheck.failed(Kind.LOST_OR_DOUBLED, "client-1 asked for lists, the administrator sent it "
                    + "lines, and it read all that", "the next line of the administrator's: \"" + lines[read] + '"',
                    "another line");
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
