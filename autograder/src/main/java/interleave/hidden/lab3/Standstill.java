package interleave.hidden.lab3;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;

/** A call that waits although no other thread is inside the bank: nobody is there who could wake it. */
final class Standstill {

    private Standstill() {
    }

    /** The call must come to its end. For calls on a bank that nobody else uses at this time. */
    static void expectEnd(Stage stage, Call call, String action) {
        if (call.awaitSettled() == Call.State.WAITING) {
            throw CurrentCheck.failed(Kind.DEADLOCK, action, "that it returns",
                "it waits, and nobody is there who could ever wake it",
                stage.look().described().toArray(String[]::new));
        }
        call.result();
    }
}
