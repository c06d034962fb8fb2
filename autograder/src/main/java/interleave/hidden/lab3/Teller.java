package interleave.hidden.lab3;

import interleave.hidden.server.Service;
import interleave.testkit.stage.Operation;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code BankServer} answers (B3), for lines that reach it one after the other. It has a bank of its
 * own, and each line counts, so a test asks it once for each line that it sends.
 */
final class Teller {

    private static final String INVALID = "Invalid command";

    private BankModel bank = BankModel.NEW;

    /** A server with a new bank. To the checks that all servers share, whatever is said is a deposit. */
    static Service service() {
        return new Service("BankServer", List.of(), name -> name + ":dp", new Teller()::reply);
    }

    String reply(String line) {
        Optional<Operation> operation = operation(line.split(":", -1));
        if (operation.isEmpty()) {
            return INVALID;
        }
        BankModel.Step step = bank.apply(operation.get());
        bank = step.after();
        String name = operation.get().arguments().get(0).toString();
        return step.result() == 0 ? name + " has no money!!" : name + "'s money: " + step.result();
    }

    private static Optional<Operation> operation(String... words) {
        if (words[0].isEmpty()) {
            return Optional.empty();
        } else if (words.length == 2 && words[1].equals("dp")) {
            return Optional.of(new Operation("deposit", words[0]));
        } else if (words.length == 2 && words[1].equals("wd")) {
            return Optional.of(new Operation("withdraw", words[0]));
        } else if (words.length == 3 && words[1].equals("tr") && !words[2].isEmpty()) {
            return Optional.of(new Operation("transfer", words[0], words[2]));
        }
        return Optional.empty();
    }
}
