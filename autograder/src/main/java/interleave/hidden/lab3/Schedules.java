package interleave.hidden.lab3;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Operation;

/** Explores pairs of a bank's operations, and some triples. One for a suite: its stage serves all its schedules. */
final class Schedules implements AutoCloseable {

    private final Explorer explorer = Explorer.open();

    /** A new bank, with so much money in it. */
    static Scenario bank(int jack, int mary) {
        Scenario bank = Scenario.on("Bank", Schedules::rules);
        for (int i = 0; i < jack; i++) {
            bank = bank.test("deposit", "jack");
        }
        for (int i = 0; i < mary; i++) {
            bank = bank.test("deposit", "mary");
        }
        return bank;
    }

    /** Explores the scenario, with a look at both balances at its end. */
    void check(Scenario scenario) {
        explorer.check(scenario.test("balance", "jack").test("balance", "mary"));
    }

    /** A new bank's rules. */
    static Model rules() {
        BankModel[] now = {BankModel.NEW};
        return operation -> {
            BankModel.Step step = now[0].apply(operation);
            now[0] = step.after();
            return String.valueOf(step.result());
        };
    }

    /** A new server, with so much money in jack's account. */
    static Scenario server(int jack) {
        Scenario server = Scenario.serving("BankServer", Schedules::replies);
        for (int i = 0; i < jack; i++) {
            server = server.testAsks("jack:dp");
        }
        return server;
    }

    /** Explores the scenario, with two questions at its end. */
    void checkServer(Scenario scenario) {
        explorer.check(scenario.testAsks("jack:dp").testAsks("mary:dp"));
    }

    /** What a new server's clients are told. */
    static Model replies() {
        Model bank = rules();
        return asked -> {
            String[] words = asked.arguments().get(0).toString().split(":");
            String balance = bank.apply(switch (words[1]) {
                case "dp" -> new Operation("deposit", words[0]);
                case "wd" -> new Operation("withdraw", words[0]);
                default -> new Operation("transfer", words[0], words[2]);
            });
            return '"' + words[0] + (balance.equals("0") ? " has no money!!" : "'s money: " + balance) + '"';
        };
    }

    @Override
    public void close() {
        explorer.close();
    }
}
