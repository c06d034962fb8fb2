package lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Console;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Task 3: the administrator lists, speaks to clients, and closes the store. Here the test is the administrator. */
class Task3ConsoleTest {

    private static final String WELCOME = "Howdy, stranger!";

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The console shows the list that clients get, from the same store.")
    void the_console_lists_what_clients_have_added() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("list").expect(Goods.atFirst());
            server.connect().expect(WELCOME).send("add Tea 1").expect(Goods.and("Tea 1"));
            console.type("list").expect(Goods.and("Tea 1"));
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "An id belongs to one client for ever. A place in a list does not: "
        + "it becomes another one's when somebody leaves.")
    void an_id_is_never_used_twice_and_nobody_is_listed_who_has_left() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("clients").expect("");
            Peer first = server.connect().expect(WELCOME);
            Peer second = server.connect().expect(WELCOME);
            Map<String, Integer> before = Roll.await(server, console, first, second);
            first.send("close").expectEnd();
            Peer third = server.connect().expect(WELCOME);
            Map<String, Integer> after = Roll.await(server, console, second, third);
            boolean isKept = after.get(second.address()).equals(before.get(second.address()));
            if (!isKept || before.containsValue(after.get(third.address()))) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, "client-1 left, client-3 came, and the administrator typed "
                    + "\"clients\"", "the old id for client-2, and a new one for client-3",
                    isKept ? "client-3 has an id that was used before" : "client-2 has another id");
            }
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The text goes to the client with that id, whatever place it has "
        + "in a list, and to nobody else. The console prints nothing.")
    void a_text_is_sent_to_one_client_as_one_line() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("clients").expect("");
            Peer leaves = server.connect().expect(WELCOME);
            Peer second = server.connect().expect(WELCOME);
            Peer third = server.connect().expect(WELCOME);
            leaves.send("close").expectEnd();
            int id = Roll.await(server, console, second, third).get(second.address());
            console.type("send " + id + " we close  at six").expectNothingMore();
            second.expect("we close  at six");
            second.send("list").expect(Goods.atFirst());
            third.send("list").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Look for the client before you use it: nobody has this id, or not "
        + "any more. What is no number is another mistake.")
    void nobody_gets_what_is_sent_to_an_id_that_is_none() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("send 99 hello").expect("No such client");
            Peer client = server.connect().expect(WELCOME);
            int id = Roll.await(server, console, client).values().iterator().next();
            client.send("close").expectEnd();
            Roll.await(server, console);
            console.type("send " + id + " hello").expect("No such client");
            console.type("send two hello").expect("Invalid command");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Count the words before you use them; the console goes on.")
    void anything_else_is_an_invalid_command() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole");
            for (String line : new String[] {"", "hello", "send", "send 1", "list all", "clients 1", "CLOSE"}) {
                console.type(line).expect("Invalid command");
            }
            console.type("list").expect(Goods.atFirst());
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The end of the input is not close: the console's thread is done, "
        + "and the server goes on.")
    void the_end_of_its_input_leaves_the_server_running() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("clients").expect("");
            Peer client = server.connect().expect(WELCOME);
            console.endInput().awaitRunReturned();
            client.send("list").expect(Goods.atFirst());
            server.connect().expect(WELCOME);
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Threads that wait in readLine() see no flag: close their sockets. "
        + "Whoever waits for handlers must hold no lock that a handler needs to leave.")
    void close_tells_every_client_prints_the_last_list_and_ends_the_server() {
        try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
            Console console = server.console("AdminConsole").type("clients").expect("");
            Peer first = server.connect().expect(WELCOME).send("add Tea 1").expect(Goods.and("Tea 1"));
            Peer second = server.connect().expect(WELCOME);
            console.type("close");
            first.expect("close").expectEnd();
            second.expect("close").expectEnd();
            console.expect(Goods.and("Tea 1")).awaitRunReturned();
            server.awaitRunReturned();
            server.expectNothingLeft();
            server.expectRefused();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Server and console have a thread each, so that neither waits for "
        + "the other; what the console prints is flushed.")
    void main_runs_a_console_on_stdin_and_stdout() {
        try (Stage stage = Stage.open()) {
            Program program = stage.run("InventoryServer", "0");
            String port = program.nextLine().replaceAll("\\D", "");
            try (Peer client = Peer.connect("client-1", Integer.parseInt(port), stage)) {
                client.expect(WELCOME).send("add Tea 1").expect(Goods.and("Tea 1"));
                program.type("list");
                while (!program.nextLine().equals("Siomai 0.5")) {
                    // A server may print what it likes after its first line.
                }
                program.expectLine("Siopao 1.5").expectLine("Sagmaw 0.0").expectLine("Tea 1").expectLine("");
                program.endInput();
                client.send("list").expect(Goods.and("Tea 1"));
            }
        }
    }
}
