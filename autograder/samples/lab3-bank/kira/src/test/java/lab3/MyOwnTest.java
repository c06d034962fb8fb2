package lab3;

import interleave.testkit.client.Peer;
import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

class MyOwnTest {

    private static Scenario bank() {
        return Scenario.on("Bank", BankRules::new);
    }

    private static void explore(Scenario scenario) {
        try (Explorer explorer = Explorer.open()) {
            explorer.check(scenario.test("balance", "jack").test("balance", "mary"));
        }
    }

    @Test
    void a_deposit_and_a_withdrawal_both_count() {
        explore(bank().test("deposit", "jack").client("deposit", "jack").client("withdraw", "jack"));
    }

    @Test
    void the_last_coin_is_withdrawn_once() {
        explore(bank().test("deposit", "jack").client("withdraw", "jack").client("withdraw", "jack"));
    }

    @Test
    void the_last_coin_is_transferred_once() {
        explore(bank().test("deposit", "jack").client("transfer", "jack", "mary").client("transfer", "jack", "mary"));
    }

    @Test
    void transfers_that_cross_both_end() {
        explore(bank().test("deposit", "jack").test("deposit", "mary").client("transfer", "jack", "mary")
            .client("transfer", "mary", "jack"));
    }

    @Test
    void the_bank_goes_on_after_a_withdrawal_from_nothing() {
        explore(bank().client("withdraw", "jack").client("deposit", "jack"));
    }

    @Test
    void the_server_answers_as_B3_says() {
        try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
            Peer client = server.connect();
            client.send("jack:dp").expect("jack's money: 1");
            client.send("jack:dp").expect("jack's money: 2");
            client.send("jack:tr:jane").expect("jack's money: 1");
            client.send("jack:tr:jane").expect("jack has no money!!");
            client.send("jane:wd").expect("jane's money: 1");
            for (String wrong : new String[] {"jack", ":dp", "jack:dp:", "jack:xx", ""}) {
                client.send(wrong).expect("Invalid command");
            }
        }
    }
}
