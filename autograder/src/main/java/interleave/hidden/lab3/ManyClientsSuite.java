package interleave.hidden.lab3;

import interleave.hidden.server.Closing;
import interleave.hidden.server.Crowd;
import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Server;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 4: clients that use one bank together. */
class ManyClientsSuite {

    private static final int CLIENTS = 50;
    /** Clients that send and lines that each sends, for a race that must show over the wire. */
    private static final int SENDERS = 8;
    private static final int LINES = 1_000;
    private static final int RUSHES = 4;

    private final Service bank = Teller.service();
    private final Crowd crowd = new Crowd(bank);
    private final Closing closing = new Closing(bank);

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "jack has a different account on every connection: "
        + "there is one Bank for the whole server.")
    void all_connections_use_the_same_accounts() {
        try (Server server = bank.open()) {
            Peer first = bank.join(server);
            Peer second = bank.join(server);
            bank.talk(first, "jack:dp");
            bank.talk(second, "jack:dp", "jack:tr:mary");
            bank.talk(first, "mary:dp", "jack:wd");
            bank.talk(bank.join(server), "mary:dp", "jack:wd");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "An account stays when its client has left: it belongs "
        + "to the bank.")
    void money_stays_when_its_client_has_left() {
        try (Server server = bank.open()) {
            Peer first = bank.join(server);
            bank.talk(first, "jack:dp", "jack:dp");
            first.close();
            bank.talk(bank.join(server), "jack:wd");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "Two clients were told the same balance: the bank "
        + "has a race, or the reply holds a balance that was asked for a second time.")
    void clients_that_deposit_together_are_told_different_balances() {
        // A race inside Bank is rare over the wire, so Bank is asked first: each run must come to one verdict.
        Crew.rounds(crew -> {
            crew.balance("jack");
            expectAllDifferent(crew.all(LINES, new Operation("deposit", "jack")));
        });
        try (Server server = bank.open()) {
            List<Peer> clients = new ArrayList<>();
            for (int number = 0; number < SENDERS; number++) {
                clients.add(bank.join(server));
            }
            // The first use of a name is another race, and a rare one.
            bank.talk(clients.get(0), "jack:dp");
            for (int rush = 0; rush < RUSHES; rush++) {
                expectAllDifferent(depositTogether(clients));
            }
        }
    }

    /** All send before anybody reads. Returns what they were told. */
    private static List<String> depositTogether(List<Peer> clients) {
        String[] lines = Collections.nCopies(LINES, "jack:dp").toArray(String[]::new);
        clients.forEach(client -> client.sendLines(lines));
        List<String> told = new ArrayList<>();
        for (Peer client : clients) {
            for (int line = 0; line < LINES; line++) {
                told.add(client.expectMatching("jack's money: [1-9][0-9]*", "jack's balance"));
            }
        }
        return told;
    }

    private static void expectAllDifferent(List<?> told) {
        if (new HashSet<>(told).size() < told.size()) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "many clients deposited into jack's account at once",
                "that each of them is told a balance of its own", "the same balance twice");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "A client that sends nothing holds up the others: each "
        + "client needs a thread of its own, and no lock while it waits for a line.")
    void a_client_is_served_beside_a_silent_one() {
        crowd.isServedBesideASilentClient();
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "While one client's line is not complete, all others "
        + "wait: take the lock after the line was read, not before.")
    void a_client_is_served_beside_half_a_line() {
        crowd.isServedBesideHalfALine();
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "A client that does not read its replies blocks the "
        + "whole bank: write the reply after the lock was given back.")
    void a_client_is_served_beside_one_that_does_not_read() {
        crowd.isServedBesideAClientThatDoesNotRead();
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "A client is connected but never served: your pool has "
        + "fewer than 50 threads and each client keeps one, or you turn clients away.")
    void fifty_clients_are_served_together() {
        crowd.isServedTogether(CLIENTS);
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "A5"}, cause = "Clients that stall, leave or break off hold up "
        + "those who come later.")
    void fifty_clients_are_served_whatever_the_others_do() {
        crowd.isServedWhateverTheOthersDo(CLIENTS);
    }

    @Test
    @Checks(task = "4", sentences = {"A3"}, cause = "close() closes the sockets of all clients, not only the "
        + "port.")
    void close_ends_all_connections() {
        closing.endsAllConnections();
    }

    @Test
    @Checks(task = "4", sentences = {"A3"}, cause = "Handlers wait in readLine() until their sockets are "
        + "closed: close() does that. A pool of threads is shut down, too.")
    void close_leaves_no_thread_and_no_socket() {
        closing.leavesNothingBehind();
    }
}
