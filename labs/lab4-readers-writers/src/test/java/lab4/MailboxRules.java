package lab4;

import interleave.testkit.explore.Model;
import interleave.testkit.stage.Operation;

/** What a mailbox does where only one thread uses it (M1): what every schedule is compared with. */
final class MailboxRules implements Model {

    /** Empty: null. */
    private Object value;

    @Override
    public String apply(Operation operation) {
        boolean isPut = operation.name().equals("put");
        if (isPut != (value == null)) {
            return WAITS;
        }
        String taken = "\"" + value + "\"";
        value = isPut ? operation.arguments().get(0) : null;
        return isPut ? "null" : taken;
    }
}
