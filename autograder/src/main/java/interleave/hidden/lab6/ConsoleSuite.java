package interleave.hidden.lab6;

import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Console;
import interleave.testkit.stage.Server;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Task 3: what the administrator types, and what comes of it. */
class ConsoleSuite {

    private static final int GUESTS = 5;

    private final Service store = Store.service();

    @Test
    @Checks(task = "3", sentences = {"V4", "V1"}, cause = "The console prints the list that clients get: the same "
        + "store, the same lines, the empty line at the end.")
    void the_console_lists_the_store_of_the_clients() {
        try (Server server = store.open()) {
            Console console = Admin.of(server).console().type("list").expect(Store.and());
            Peer client = store.join(server).send("add Čaj 1.50").expect(Store.and("Čaj 1.50"));
            console.type("list").expect(Store.and("Čaj 1.50"));
            client.send("delete Siomai").expect("Siopao 1.5", "Sagmaw 0.0", "Čaj 1.50", "");
            console.type("list").expect("Siopao 1.5", "Sagmaw 0.0", "Čaj 1.50", "").expectNothingMore();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "What is typed at once is carried out line after line.")
    void commands_that_come_together_are_carried_out_in_order() {
        try (Server server = store.open()) {
            Admin.of(server).console().type("list\nhello\nclients\nsend 7 hello\nlist").expect(Store.and())
                .expect("Invalid command", "", "No such client").expect(Store.and()).expectNothingMore();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Where nobody is connected, clients prints the empty line alone.")
    void where_nobody_is_connected_nobody_is_listed() {
        try (Server server = store.open()) {
            Admin.of(server).console().type("clients").expect("").type("list").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The first id is 1. An address is the ip and port of the client's "
        + "own socket, as getInetAddress().getHostAddress() and getPort() tell them.")
    void clients_are_listed_by_id_and_address() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Peer first = store.join(server);
            int id = admin.awaitId(first);
            if (id != 1) {
                throw wrong("the first client came, and the administrator typed \"clients\"", "the id 1",
                    "another id");
            }
            Peer second = store.join(server);
            Peer third = store.join(server);
            admin.awaitClients(first, second, third);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "A client without a word is a client: whoever is connected is "
        + "listed, as soon as it has been accepted.")
    void who_says_nothing_is_listed_as_well() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Peer silent = server.connect();
            Peer stalled = server.connect().sendPart("lis");
            admin.awaitClients(silent, stalled);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "An id belongs to one client for ever: a counter that only goes "
        + "up. A place in a list becomes another one's, and so does the number of clients.")
    void an_id_is_never_used_twice() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Set<Integer> used = new HashSet<>();
            Peer stays = store.join(server);
            int id = admin.awaitId(stays);
            used.add(id);
            for (int guest = 0; guest < GUESTS; guest++) {
                Peer other = store.join(server);
                Map<String, Integer> ids = admin.awaitClients(stays, other);
                expectKept(ids.get(stays.address()), id);
                if (!used.add(ids.get(other.address()))) {
                    throw wrong("a client left, another one came, and the administrator typed \"clients\"",
                        "an id that nobody has had", "one that was used before");
                }
                leave(other, guest);
                expectKept(admin.awaitId(stays), id);
            }
        }
    }

    private static void leave(Peer client, int manner) {
        switch (manner % 3) {
            case 0 -> client.send("close").expectEnd();
            case 1 -> client.reset();
            default -> client.closeSending().expectEnd();
        }
    }

    private static void expectKept(int got, int id) {
        if (got != id) {
            throw wrong("other clients came or left, and the administrator typed \"clients\"",
                "the id that client-1 had before", "another id");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Your list still holds clients that have left: whatever ends a "
        + "connection, its handler takes the client out in finally.")
    void nobody_is_listed_who_has_left() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Peer stays = store.join(server);
            store.join(server).send("close").expectEnd();
            store.join(server).closeSending().expectEnd();
            store.join(server).sendPart("add Te").close();
            store.join(server).reset();
            server.connect().close();
            server.connect().sendLines("list", "list").reset();
            admin.awaitClients(stays);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The text goes to the client with that id, whatever place it has "
        + "in a list, and to nobody else.")
    void a_text_goes_to_the_client_with_that_id_and_to_nobody_else() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Peer leaves = store.join(server);
            int first = admin.awaitId(leaves);
            Peer second = store.join(server);
            Peer third = store.join(server);
            Map<String, Integer> ids = admin.awaitClients(leaves, second, third);
            leaves.send("close").expectEnd();
            admin.awaitClients(second, third);
            for (Peer client : new Peer[] {third, second}) {
                String text = "hello " + client.name();
                admin.console().type("send " + ids.get(client.address()) + " " + text).expectNothingMore();
                client.expect(text);
            }
            admin.console().type("send " + first + " hello").expect("No such client");
            second.send("list").expect(Store.and());
            third.send("list").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The text is the rest of the line behind the id, with its own "
        + "spaces: split(\" +\", 3). It is no command, and no pattern.")
    void a_text_is_sent_as_it_stands() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Peer client = store.join(server);
            int id = admin.awaitId(client);
            for (String text : new String[] {"x", "we close  at   six", "100%s of $1 \\n", "list", "close the door",
                "send 1 hello", "1", "čaj 🍜", "x".repeat(3_000)}) {
                admin.console().type("send " + id + " " + text);
                client.expect(text);
            }
            admin.console().type("send " + id + "   several  spaces");
            client.expect("several  spaces").send("list").expect(Store.and());
            admin.console().expectNothingMore();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "What is sent comes at once and in order, whether the client has "
        + "asked for anything or not: flush.")
    void texts_come_at_once_and_in_order() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            Peer client = store.join(server).sendPart("li");
            int id = admin.awaitId(client);
            for (int number = 1; number <= GUESTS; number++) {
                admin.console().type("send " + id + " news " + number);
            }
            client.expect("news 1", "news 2", "news 3", "news 4", "news 5");
            client.sendPart("st\n").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Look for the client before you use it: nobody has this id, or not "
        + "any more.")
    void nobody_has_an_id_that_was_not_given_or_has_left() {
        try (Server server = store.open()) {
            Admin admin = Admin.of(server);
            admin.console().type("send 1 hello").expect("No such client").type("send 99 hello")
                .expect("No such client").type("send 0 hello").expect("No such client");
            Peer client = store.join(server);
            int id = admin.awaitId(client);
            client.send("close").expectEnd();
            admin.awaitClients();
            admin.console().type("send " + id + " hello").expect("No such client").type("list").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "An id that is no number ends the console by an exception, unless "
        + "you look for that.")
    void an_id_that_is_no_number_is_an_invalid_command() {
        try (Server server = store.open()) {
            Console console = Admin.of(server).console();
            for (String line : new String[] {"send one hello", "send 1x hello", "send x1 hello", "send 1.5 hello",
                "send all we close"}) {
                console.type(line).expect("Invalid command");
            }
            console.type("list").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "An id may be too long for an int: Integer.parseInt throws an "
        + "exception then, and that must not end the console.")
    void an_id_that_is_far_too_long_does_not_end_the_console() {
        try (Server server = store.open()) {
            Console console = Admin.of(server).console().type("send 99999999999999999999 hello");
            String line = console.nextLine();
            // Whether it is a number that nobody has, or none that a program can take, is not looked at.
            if (!line.equals("No such client") && !line.equals("Invalid command")) {
                throw wrong("the administrator typed \"send 99999999999999999999 hello\"", "\"No such client\"",
                    Quote.of(line));
            }
            console.type("list").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Count the words before you use them. Only list, clients, send and "
        + "close are commands of the console, just as they are written; it goes on after all others.")
    void anything_else_is_an_invalid_command() {
        try (Server server = store.open()) {
            Console console = Admin.of(server).console();
            for (String line : new String[] {"", "hello", "send", "send 1", "list all", "clients 1", "close now",
                "LIST", "Clients", "CLOSE", "closed", "add Tea 1", "delete Siomai", "quit"}) {
                console.type(line).expect("Invalid command");
            }
            console.type("list").expect(Store.and()).expectNothingMore();
        }
    }

    private static CheckFailed wrong(String action, String expected, String got) {
        return CurrentCheck.failed(Kind.WRONG_REPLY, action, expected, got);
    }
}
