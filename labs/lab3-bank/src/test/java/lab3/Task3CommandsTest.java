package lab3;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

/** Task 3: one client and its commands, and the life of the server. */
class Task3CommandsTest {

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "The reply is the name, 's money: and the balance as a "
        + "whole number.")
    void a_deposit_is_answered_with_the_balance() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer client = server.connect();
            client.send("jack:dp").expect("jack's money: 1");
            client.send("jack:dp").expect("jack's money: 2");
            client.send("jack:wd").expect("jack's money: 1");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "At 0 the reply is \"jack has no money!!\", whichever "
        + "command it was.")
    void an_empty_account_has_no_money() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer client = server.connect();
            client.send("jack:wd").expect("jack has no money!!");
            client.send("jack:dp").expect("jack's money: 1");
            client.send("jack:wd").expect("jack has no money!!");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "The reply to a transfer tells the payer's balance.")
    void a_transfer_is_answered_with_the_balance_of_the_payer() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer client = server.connect();
            client.sendLines("jack:dp", "jack:dp", "jack:tr:mary", "mary:wd");
            client.expect("jack's money: 1", "jack's money: 2", "jack's money: 1", "mary has no money!!");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"B3"}, cause = "Count the parts before you use them, and answer "
        + "\"Invalid command\". The connection goes on, and no account has changed.")
    void anything_else_is_an_invalid_command_and_the_connection_goes_on() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer client = server.connect();
            for (String line : new String[] {"jack", "", ":dp", "jack:dp:", "jack:xx", "jack:tr:"}) {
                client.send(line).expect("Invalid command");
            }
            client.send("jack:dp").expect("jack's money: 1");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"B3", "A2"}, cause = "A name is taken as it stands: not trimmed, not in "
        + "lower case, read and written in UTF-8.")
    void a_name_may_hold_spaces_and_accents() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer client = server.connect();
            client.send("Jiří N. :dp").expect("Jiří N. 's money: 1");
            client.send("jiří n.:wd").expect("jiří n. has no money!!");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"A3"}, cause = "close() ends the connections too. A client that is "
        + "still there must not keep the server alive.")
    void close_makes_run_return_and_leaves_nothing_behind() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer client = server.connect().send("jack:dp").expect("jack's money: 1");
            server.shutDown();
            client.expectClosed();
            server.awaitRunReturned();
            server.expectNothingLeft();
        }
    }

    @Test
    @Checks(task = "3", sentences = {"A3"}, cause = "close() may come before run(), and twice.")
    void close_may_come_before_run_and_twice() {
        try (Stage stage = Stage.open()) {
            Subject server = stage.create("BankServer", 0);
            server.call("close");
            server.call("close");
            server.call("run");
        }
    }

    @Test
    @Checks(task = "3", sentences = {"A4"}, cause = "main prints this line first, with the port that is "
        + "really open; where it cannot start, it ends with status 1.")
    void main_tells_its_port_and_ends_with_status_1_where_it_is_taken() {
        try (Stage first = Stage.open(); Stage second = Stage.open()) {
            Program program = first.run("BankServer", "0");
            String line = program.expectMatching("listening on [1-9][0-9]*", "listening on, and the port");
            second.run("BankServer", line.replaceAll("\\D", "")).expectExit(1);
        }
    }
}
