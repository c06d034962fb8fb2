package interleave.autograder.grade;

import interleave.autograder.handin.Digest;
import interleave.autograder.handin.Handin;
import interleave.autograder.intake.SourceFile;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.run.JudgingCode;
import interleave.autograder.run.Surroundings;
import interleave.autograder.score.Fingerprint;
import java.util.List;

/** What the results of this run will be made of. Any thread. */
public final class Fingerprints {

    private final JudgingCode tests;
    private final Rubrics rubrics;
    private final String environment;

    public Fingerprints(JudgingCode tests, Rubrics rubrics, Isolation isolation) {
        this.tests = tests;
        this.rubrics = rubrics;
        this.environment = new Digest().add(Surroundings.environment()).add(isolation.told()).name();
    }

    /** @param attempts of one student at one lab, in their order */
    Fingerprint of(List<Submission> attempts) {
        Handin handin = attempts.get(0).handin();
        Digest code = new Digest();
        attempts.forEach(each -> add(each, code));
        return new Fingerprint(code.name(), tests.nameFor(handin.lab()), rubrics.nameFor(handin), environment);
    }

    /** The name of a whole class, hand-ins included. */
    public String ofClass(List<Submission> submissions) {
        Digest all = new Digest();
        for (Submission each : submissions) {
            all.add(each.handin().key());
            add(each, all);
        }
        return all.name();
    }

    private static void add(Submission attempt, Digest code) {
        code.add("attempt");
        for (SourceFile source : attempt.sources()) {
            code.add(source.path()).add(source.bytes());
        }
        attempt.ownTest().ifPresent(test -> code.add("own test").add(test.bytes()));
        attempt.notes().forEach(code::add);
        attempt.refusal().ifPresent(refusal -> code.add(refusal.toString()));
    }
}
