package interleave.hidden.lab3;

import static interleave.hidden.lab3.Schedules.server;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 4 under controlled schedules: what clients of the server are told when their lines meet. */
class WireSchedulesSuite {

    private static Schedules schedules;

    @BeforeAll
    static void open() {
        schedules = new Schedules();
    }

    @AfterAll
    static void close() {
        schedules.close();
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "Two clients were told the same amount, or one deposit got "
        + "lost: every handler uses the one bank, and tells the balance that its own operation returned.")
    void two_deposits_are_told_two_amounts() {
        schedules.checkServer(server(1).clientAsks("jack:dp").clientAsks("jack:dp"));
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "The last 1 was paid out twice: looking and taking belong "
        + "under the same lock, whichever client asks.")
    void the_last_1_is_paid_once() {
        schedules.checkServer(server(1).clientAsks("jack:wd").clientAsks("jack:wd"));
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "One command goes past the lock that the other one takes.")
    void a_deposit_beside_a_withdrawal_is_told_right() {
        schedules.checkServer(server(2).clientAsks("jack:wd").clientAsks("jack:dp"));
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "One command goes past the lock that the other one takes.")
    void a_withdrawal_beside_a_deposit_is_told_right() {
        schedules.checkServer(server(1).clientAsks("jack:dp").clientAsks("jack:wd"));
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "Three clients, and one deposit of them got lost or was told "
        + "twice: a handler that did not get the lock went in all the same.")
    void three_deposits_are_told_three_amounts() {
        schedules.checkServer(server(0).clientAsks("jack:dp").clientAsks("jack:dp").clientAsks("jack:dp").heldTwice());
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "A client was told what another one had asked for: line, "
        + "reader and writer are local variables of its own handler.")
    void each_client_is_told_about_its_own_account() {
        schedules.checkServer(server(1).clientAsks("jack:dp").clientAsks("mary:dp"));
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "Crossing transfers wait for each other, or money gets lost "
        + "between two accounts.")
    void crossing_transfers_are_both_answered() {
        schedules.checkServer(server(1).testAsks("mary:dp").clientAsks("jack:tr:mary").clientAsks("mary:tr:jack"));
    }

    @Test
    @Checks(task = "4", sentences = {"B4", "B2"}, cause = "A client was told what another one has made of the account "
        + "since: tell the balance that transfer has returned, and do not ask for it again.")
    void a_transfer_beside_a_deposit_is_told_its_own_balance() {
        schedules.checkServer(server(2).clientAsks("jack:tr:mary").clientAsks("jack:dp"));
    }
}
