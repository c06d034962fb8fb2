package interleave.hidden.lab3;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;

/** Explores pairs of a bank's operations, and some triples. One for a suite: its stage serves all the suite's schedules. */
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

    @Override
    public void close() {
        explorer.close();
    }
}
