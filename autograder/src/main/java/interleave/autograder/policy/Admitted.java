package interleave.autograder.policy;

import interleave.autograder.handin.Handin;
import interleave.testkit.verdict.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A submission that may be run, or the reason why it may not.
 *
 * @param handin  whose submission for which lab
 * @param classes folder with its class files; empty where it was refused
 * @param notes   remarks that the student should read
 * @param refusal why it is not run
 */
public record Admitted(Handin handin, Optional<Path> classes, List<String> notes, Optional<Finding> refusal) {

    public Admitted {
        notes = List.copyOf(notes);
    }
}
