package interleave.hidden.lab3;

import interleave.testkit.stage.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The {@link Walk} of each account, from what the threads were told. It holds for operations that found more
 * than 0: there, every deposit, withdrawal and transfer is a step.
 */
final class Walks {

    private final Map<String, Walk> byName = new HashMap<>();

    /** An operation returned this. */
    void add(Operation operation, int told) {
        String name = operation.arguments().get(0).toString();
        switch (operation.name()) {
            case "deposit" -> of(name).up(told);
            case "withdraw" -> of(name).down(told);
            case "transfer" -> addTransfer(name, operation.arguments().get(1).toString(), told);
            default -> { }
        }
    }

    private void addTransfer(String payer, String payee, int told) {
        if (!payer.equals(payee)) {
            of(payer).down(told);
            of(payee).upUntold();
        }
    }

    private Walk of(String name) {
        return byName.computeIfAbsent(name, first -> new Walk());
    }

    /** Whether each account can have come from the same start to its end. */
    boolean lead(int start, ToIntFunction<String> end) {
        return byName.keySet().stream().allMatch(name -> of(name).leads(start, end.applyAsInt(name)));
    }
}
