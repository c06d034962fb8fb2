package interleave.testkit.desk;

import interleave.testkit.policy.Policy;
import interleave.testkit.stage.StudentClasses;
import interleave.testkit.verdict.CheckFailed;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code mvn -q test -Dsubmit="Jane Doe"}: looks at the rules, then packs what is the student's. */
class Submit {

    @Test
    void packs_the_student_s_files() throws IOException {
        HandIn handIn = new HandIn(LabFolder.here(), System.getProperty("submit", ""));
        // First the rules: whatever breaks one would be handed in for nothing.
        try {
            Policy.of(handIn.folder().lab()).verify(StudentClasses.folder());
        } catch (CheckFailed breaksARule) {
            if (Files.exists(handIn.zip())) {
                System.out.println("\nNothing new was packed: " + handIn.zip().getFileName()
                    + " holds what you packed before.");
            }
            throw breaksARule;
        }
        try {
            Path zip = handIn.pack();
            System.out.println();
            System.out.println("Packed for " + handIn.student() + ":");
            for (Path file : handIn.folder().work()) {
                System.out.println("  " + handIn.shown(file));
            }
            System.out.println("Hand in this file: " + zip);
        } catch (AccessDeniedException readOnly) {
            throw new Refused("The folder " + handIn.folder().path() + " cannot be written to. Move the whole handout to"
                + " a folder of yours, such as your home.");
        }
    }
}
