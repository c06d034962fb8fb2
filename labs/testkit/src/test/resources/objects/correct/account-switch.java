// promise: account
// style: a command enum and a switch expression under a nested object's monitor
public class Account {

    private enum Command {
        DEPOSIT, WITHDRAW, LOOK
    }

    private static class Vault {

        private long cents;

        synchronized long apply(Command command) {
            cents = switch (command) {
                case DEPOSIT -> cents + 100;
                case WITHDRAW -> {
                    boolean isEmpty = cents == 0;
                    yield isEmpty ? 0 : cents - 100;
                }
                case LOOK -> cents;
            };
            return cents;
        }
    }

    private final Vault vault = new Vault();

    public int deposit() {
        return (int) (vault.apply(Command.DEPOSIT) / 100);
    }

    public int withdraw() {
        return (int) (vault.apply(Command.WITHDRAW) / 100);
    }

    public int balance() {
        return (int) (vault.apply(Command.LOOK) / 100);
    }
}
