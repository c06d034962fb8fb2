package interleave.autograder.compile;

import interleave.autograder.handin.Handin;
import interleave.testkit.verdict.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A submission after the compiler.
 *
 * @param handin  whose submission for which lab
 * @param classes folder with its class files and nothing else; empty where it was refused
 * @param notes   remarks that the student should read, such as a guessed encoding
 * @param refusal why there are no class files
 */
public record Compiled(Handin handin, Optional<Path> classes, List<String> notes, Optional<Finding> refusal) {

    public Compiled {
        notes = List.copyOf(notes);
    }
}
