package interleave.autograder.bench;

import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every pair of a bank's operations on one account or two, in both orders. */
public final class BankScenarios {

    private static final List<Operation> CALLS = List.of(new Operation("deposit", "jack"),
        new Operation("withdraw", "jack"), new Operation("balance", "jack"), new Operation("transfer", "jack", "mary"),
        new Operation("transfer", "mary", "jack"));
    private static final List<String> LINES = List.of("jack:dp", "jack:wd", "jack:tr:mary", "mary:tr:jack");

    private BankScenarios() {
    }

    /** Of the class {@code Bank}: as calls. */
    public static List<Scenario> calls() {
        Scenario bank = Scenario.on("Bank", BankScenarios::rules).test("deposit", "jack").test("deposit", "mary");
        List<Scenario> all = new ArrayList<>();
        for (Operation one : CALLS) {
            for (Operation other : CALLS) {
                all.add(bank.client(one.name(), one.arguments().toArray())
                    .client(other.name(), other.arguments().toArray()).test("balance", "jack").test("balance", "mary"));
            }
        }
        return all;
    }

    /** Of the class {@code BankServer}: as lines of its clients. */
    public static List<Scenario> lines() {
        Scenario server = Scenario.serving("BankServer", BankScenarios::replies).testAsks("jack:dp")
            .testAsks("mary:dp");
        List<Scenario> all = new ArrayList<>();
        for (String one : LINES) {
            for (String other : LINES) {
                all.add(server.clientAsks(one).clientAsks(other).testAsks("jack:dp").testAsks("mary:dp"));
            }
        }
        return all;
    }

    private static Model rules() {
        Map<Object, Integer> balances = new HashMap<>();
        return operation -> {
            Object name = operation.arguments().get(0);
            int before = balances.getOrDefault(name, 0);
            if (operation.name().equals("deposit")) {
                balances.put(name, before + 1);
            } else if (!operation.name().equals("balance") && before > 0) {
                balances.put(name, before - 1);
                if (operation.name().equals("transfer")) {
                    balances.merge(operation.arguments().get(1), 1, Integer::sum);
                }
            }
            return String.valueOf(balances.getOrDefault(name, 0));
        };
    }

    private static Model replies() {
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
}
