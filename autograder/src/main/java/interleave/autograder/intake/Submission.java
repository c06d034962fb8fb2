package interleave.autograder.intake;

import interleave.autograder.handin.Handin;
import interleave.testkit.lab.Lab;
import interleave.testkit.verdict.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a student's folder or zip.
 *
 * @param handin  whose submission for which lab
 * @param sources the Java files that belong to the lab, ordered by path; empty where it was refused
 * @param ownTest the student's own test, {@value Lab#OWN_TEST}, where one was handed in; no part of the sources
 * @param notes   remarks that the student should read: what was ignored, what was guessed, what is missing
 * @param refusal why it cannot be graded: nothing in it, two projects, an unsafe zip
 */
public record Submission(Handin handin, List<SourceFile> sources, Optional<SourceFile> ownTest, List<String> notes,
                         Optional<Finding> refusal) {

    public Submission {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** One without a test of the student's own. */
    public Submission(Handin handin, List<SourceFile> sources, List<String> notes, Optional<Finding> refusal) {
        this(handin, sources, Optional.empty(), notes, refusal);
    }
}
