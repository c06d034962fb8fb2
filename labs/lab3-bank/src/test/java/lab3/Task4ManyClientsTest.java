package lab3;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Task 4: many clients at one bank, whatever any of them does or does not do. */
class Task4ManyClientsTest {

    private static final int CLIENTS = 50;
    private static final int DEPOSITS = 400;

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "All clients use one bank: it belongs to the server, not "
        + "to the connection.")
    void two_clients_use_the_same_account() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer first = server.connect().send("jack:dp").expect("jack's money: 1");
            server.connect().send("jack:dp").expect("jack's money: 2");
            first.send("jack:dp").expect("jack's money: 3");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "Your server waits for the first client and serves "
        + "nobody else: give each client a thread.")
    void a_silent_client_holds_up_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            server.connect();
            server.connect().send("jack:dp").expect("jack's money: 1");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "A command is read to its end before any lock is taken. "
        + "Half a command is not answered.")
    void a_client_in_the_middle_of_a_line_holds_up_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer slow = server.connect().sendPart("jack:");
            server.connect().send("jack:dp").expect("jack's money: 1");
            slow.expectNothingYet();
            slow.sendPart("dp\n").expect("jack's money: 2");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "A lock is held while the reply is written: the client "
        + "that does not read keeps it for ever.")
    void a_client_that_does_not_read_holds_up_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer deaf = server.connectSlowReader();
            // A long name makes few commands, for a server that prints some words for each.
            deaf.floodWithoutReading("jack".repeat(200) + ":dp", 4 << 20);
            server.connect().send("mary:dp").expect("mary's money: 1");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "A client that breaks off is an IOException in its own "
        + "thread, and ends nothing but this connection.")
    void a_client_that_breaks_off_in_a_line_harms_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer stays = server.connect().send("jack:dp").expect("jack's money: 1");
            server.connect().send("jack:dp").expect("jack's money: 2").sendPart("jack:d").reset();
            server.connect().send("jack:dp").expect("jack's money: 3");
            stays.send("jack:dp").expect("jack's money: 4");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "Two clients were told the same balance: the "
        + "balance in the reply is the one that the bank's operation returned, and the bank has no race.")
    void no_two_of_fifty_clients_are_told_the_same_balance() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            List<Peer> clients = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                clients.add(server.connect());
            }
            String[] lines = Collections.nCopies(DEPOSITS, "jack:dp").toArray(String[]::new);
            clients.forEach(client -> client.sendLines(lines));
            Set<String> told = new HashSet<>();
            for (Peer client : clients) {
                for (int count = 0; count < DEPOSITS; count++) {
                    told.add(client.expectMatching("jack's money: [1-9][0-9]*", "jack's balance"));
                }
            }
            if (told.size() != CLIENTS * DEPOSITS) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY,
                    "50 clients sent jack:dp together, 400 times each", "20000 different balances",
                    "the same balance twice");
            }
        }
    }
}
