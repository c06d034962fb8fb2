package interleave.hidden.server;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.StudentClass;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;

/** The names and parameters that a lab promises (A1). */
public record Names(Lab lab) {

    public void areKept() {
        try (Stage stage = Stage.open()) {
            lab.classes().forEach(type -> areKept(stage, type));
        }
    }

    private static void areKept(Stage stage, StudentClass type) {
        List<String> missing = new ArrayList<>(type.members());
        missing.removeAll(stage.members(type.simpleName()));
        if (!missing.isEmpty()) {
            throw CurrentCheck.failed(Kind.POLICY, "looked at the members of " + type.simpleName(),
                String.join(", ", type.members()), "without " + String.join(", ", missing));
        }
    }
}
