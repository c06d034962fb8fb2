package lab4;

import interleave.testkit.explore.Model;
import interleave.testkit.stage.Operation;

/** What a notice board does where only one thread uses it (R1): what every schedule is compared with. */
final class NoticeBoardRules implements Model {

    private Object notice = "";

    @Override
    public String apply(Operation operation) {
        if (operation.name().equals("post")) {
            notice = operation.arguments().get(0);
            return "null";
        }
        return "\"" + notice + "/" + notice + "\"";
    }
}
