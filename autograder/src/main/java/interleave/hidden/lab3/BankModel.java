package interleave.hidden.lab3;

import interleave.testkit.stage.Operation;
import java.util.HashMap;
import java.util.Map;

/**
 * What a bank is where there is only one thread: the sequential model (B1). Immutable.
 *
 * @param balances the accounts that are not at 0
 */
record BankModel(Map<String, Integer> balances) {

    /** A new bank: every account is at 0. */
    static final BankModel NEW = new BankModel(Map.of());

    /** What an operation returns, and the bank after it. */
    record Step(int result, BankModel after) {
    }

    BankModel {
        balances = Map.copyOf(balances);
    }

    int balance(String name) {
        return balances.getOrDefault(name, 0);
    }

    /** @throws IllegalArgumentException for what is no operation of a bank */
    Step apply(Operation operation) {
        String name = operation.arguments().get(0).toString();
        BankModel after = switch (operation.name()) {
            case "deposit" -> with(name, balance(name) + 1);
            case "withdraw" -> with(name, Math.max(0, balance(name) - 1));
            case "transfer" -> transfer(name, operation.arguments().get(1).toString());
            case "balance" -> this;
            default -> throw new IllegalArgumentException("no operation of a bank: " + operation.name());
        };
        return new Step(after.balance(name), after);
    }

    private BankModel transfer(String from, String to) {
        if (balance(from) == 0) {
            return this;
        }
        BankModel taken = with(from, balance(from) - 1);
        return taken.with(to, taken.balance(to) + 1);
    }

    BankModel with(String name, int money) {
        Map<String, Integer> changed = new HashMap<>(balances);
        if (money == 0) {
            changed.remove(name);
        } else {
            changed.put(name, money);
        }
        return new BankModel(changed);
    }
}
