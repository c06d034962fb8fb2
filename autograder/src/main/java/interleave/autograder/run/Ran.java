package interleave.autograder.run;

import interleave.autograder.handin.Handin;
import interleave.testkit.verdict.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A submission after its hidden suites have run, or after it was refused before that.
 *
 * @param handin      whose submission for which lab
 * @param isolation   the isolation that the stage really had, as a sentence for the report
 * @param environment JDK and operating system that it ran on
 * @param checks      one for each test of the lab's suites, whatever happened to it; ids are unique; empty
 *                    where the submission was refused
 * @param notes       remarks of earlier stages that the student should read, such as a guessed encoding
 * @param refusal     why nothing ran: it does not compile, breaks a rule, is empty
 */
public record Ran(Handin handin, String isolation, String environment, List<Check> checks, List<String> notes,
                  Optional<Finding> refusal) {

    public Ran {
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
        if (checks.stream().map(Check::id).distinct().count() != checks.size()) {
            throw new IllegalArgumentException("two checks of one id: " + checks);
        }
    }

    /** The same with more checks and remarks. */
    Ran with(List<Check> moreChecks, List<String> moreNotes) {
        return new Ran(handin, isolation, environment, Stream.concat(checks.stream(), moreChecks.stream()).toList(),
            Stream.concat(notes.stream(), moreNotes.stream()).toList(), refusal);
    }
}
