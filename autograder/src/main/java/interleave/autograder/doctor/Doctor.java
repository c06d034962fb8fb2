package interleave.autograder.doctor;

import interleave.autograder.intake.Intake;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Corpora;
import interleave.autograder.matrix.Trial;
import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Attacks the grader of this machine, one attack after the other, and looks whether each gets its verdict and reaches
 * nothing. What the policy refuses is let loose once more without the policy, against the walls alone.
 *
 * <p>One thread uses a doctor.
 */
final class Doctor implements AutoCloseable {

    private final Corpora corpora;
    private final Path work;
    private final Isolation isolation;
    private final Canary canary;
    private final Trial trial;
    private final Leftovers leftovers;
    private int number;

    /** @param work an empty folder */
    Doctor(Corpora corpora, Path work, Isolation isolation) throws IOException {
        this.corpora = corpora;
        this.work = work;
        this.isolation = isolation;
        this.canary = Canary.in(corpora.checkout(), Files.createDirectory(work.resolve("another-student")));
        this.trial = new Trial(corpora.checkout().resolve("labs"), Suites.brief(),
            Files.createDirectory(work.resolve("trial")), isolation, List.of());
        this.leftovers = new Leftovers();
    }

    List<Attack> attacks() throws IOException {
        return Attacks.all(corpora);
    }

    /** Lets one attack loose. Blocks until it is over. */
    Examined examine(Attack attack) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("attack-" + ++number));
        Path place = attack.delivery().into(folder, canary);
        Submission submission = new Intake(List.of(attack.lab()), Optional.of(attack.lab())).readOne(place)
            .orElseThrow(() -> new IOException("no submission was written: " + place));
        Admitted admitted = trial.admit(submission);
        Ran ran = trial.run(admitted, Set.of());
        List<String> faults = new ArrayList<>(reached(ran));
        if (!isAsExpected(attack, ran)) {
            faults.add("expected " + attack.expected().map(Kind::label).orElse("that it passes") + ", got "
                + verdicts(ran) + "\n" + said(ran).indent(10));
        }
        Optional<Ran> beyond = withoutPolicy(submission, ran);
        List<String> reached = beyond.isPresent() ? reached(beyond.get()) : List.of();
        if (isolation.isByKernel()) {
            reached.forEach(what -> faults.add("the kernel's walls did not hold: it " + what));
        }
        return new Examined(attack, verdicts(ran), faults, reached, beyond.isPresent());
    }

    private List<String> reached(Ran ran) throws IOException {
        List<String> reached = new ArrayList<>(canary.reached(said(ran)));
        reached.addAll(leftovers.found());
        return reached;
    }

    private Optional<Ran> withoutPolicy(Submission submission, Ran ran) throws IOException, InterruptedException {
        boolean isRefused = ran.refusal().filter(finding -> finding.kind() == Kind.POLICY).isPresent()
            && submission.refusal().isEmpty();
        return isRefused ? Optional.of(trial.run(trial.admitUnseen(submission), Set.of())) : Optional.empty();
    }

    private static boolean isAsExpected(Attack attack, Ran ran) {
        Set<Kind> kinds = kinds(ran);
        return attack.expected().map(kinds::contains).orElse(kinds.isEmpty()) && !kinds.contains(Kind.INCONCLUSIVE);
    }

    private static Set<Kind> kinds(Ran ran) {
        return findings(ran).map(Finding::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String verdicts(Ran ran) {
        Set<Kind> kinds = kinds(ran);
        return kinds.isEmpty() ? "passes" : kinds.stream().map(Kind::label).collect(Collectors.joining(", "));
    }

    private static String said(Ran ran) {
        return findings(ran).map(Finding::text).collect(Collectors.joining("\n"));
    }

    private static Stream<Finding> findings(Ran ran) {
        return Stream.concat(ran.refusal().stream(),
            ran.checks().stream().map(Check::finding).flatMap(Optional::stream));
    }

    @Override
    public void close() throws IOException {
        trial.close();
        canary.close();
    }
}
