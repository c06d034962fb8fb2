package lab3;

import interleave.testkit.explore.Model;
import interleave.testkit.stage.Operation;
import java.util.HashMap;
import java.util.Map;

/** What a bank does where only one thread uses it (B1): what every schedule is compared with. */
public final class BankRules implements Model {

    private final Map<Object, Integer> balances = new HashMap<>();

    @Override
    public String apply(Operation operation) {
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
    }
}
