package lab3;

import interleave.testkit.explore.Model;
import interleave.testkit.stage.Operation;

/** What a bank's clients are told where their lines come one after the other (B3). */
final class BankServerRules implements Model {

    private final BankRules bank = new BankRules();

    @Override
    public String apply(Operation asked) {
        String[] words = asked.arguments().get(0).toString().split(":");
        String balance = bank.apply(switch (words[1]) {
            case "dp" -> new Operation("deposit", words[0]);
            case "wd" -> new Operation("withdraw", words[0]);
            default -> new Operation("transfer", words[0], words[2]);
        });
        String money = balance.equals("0") ? " has no money!!" : "'s money: " + balance;
        return '"' + words[0] + money + '"';
    }
}
