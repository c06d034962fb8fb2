package interleave.autograder.matrix;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges submissions of the corpora by the hidden suites, as often as wanted. One thread uses it. */
public final class Judge implements AutoCloseable {

    private final Corpora corpora;
    private final Trial trial;

    /**
     * @param folder     an empty one, for what the judge needs
     * @param isolation  what holds the programs in
     * @param properties of the JVM that runs the suites
     */
    public Judge(Corpora corpora, Path folder, Isolation isolation, List<String> properties) {
        this.corpora = corpora;
        this.trial = new Trial(corpora.checkout().resolve("labs"), Suites.hidden(), folder, isolation, properties);
    }

    /**
     * The first run decides, and the others must tell the same: of a wrong submission the first check that exposed
     * it, of a correct one every check. (A server that never answers fails each check, slowly.)
     *
     * @param checks the ids of those to run; empty for all of them
     * @param runs   at least 1
     */
    public Row judge(Entry entry, Set<String> checks, int runs) throws IOException, InterruptedException {
        if (!entry.fits()) {
            return row(entry, Verdict.SKIPPED, List.of(), "needs Java " + entry.minJdk());
        }
        Admitted admitted = trial.admit(entry.lab(), corpora.solution(entry), entry.files());
        Ran first = trial.run(admitted, checks);
        if (first.refusal().isPresent()) {
            return refused(entry, first.refusal().get());
        }
        Tally tally = new Tally(first);
        Optional<String> exposing = tally.exposing(kind(entry), entry.sentence());
        Set<String> again = exposing.map(Set::of).orElse(checks);
        boolean isDecided = entry.kind().isEmpty() || exposing.isPresent();
        for (int run = 2; run <= runs && isDecided; run++) {
            tally.add(run, trial.run(admitted, again));
        }
        Verdict verdict = verdict(entry, tally, exposing);
        return row(entry, verdict, tally.cells(), verdict.isFine() ? "" : tally.told());
    }

    private static Verdict verdict(Entry entry, Tally tally, Optional<String> exposing) {
        if (entry.kind().isEmpty() && tally.hasEverFailed()) {
            return Verdict.ACCUSED;
        }
        if (entry.kind().isPresent() && exposing.isEmpty()) {
            return Verdict.MISSED;
        }
        if (!tally.cells().stream().allMatch(Cell::isStable)) {
            return Verdict.UNSTABLE;
        }
        if (tally.cells().stream().anyMatch(cell -> cell.status() == Status.INCONCLUSIVE)) {
            return Verdict.UNDECIDED;
        }
        return entry.kind().isPresent() ? Verdict.CAUGHT : Verdict.ACCEPTED;
    }

    private static Row refused(Entry entry, Finding refusal) {
        boolean isExpected = entry.kind().filter(refusal.kind()::equals).isPresent();
        Verdict otherwise = entry.kind().isPresent() ? Verdict.MISSED : Verdict.ACCUSED;
        return row(entry, isExpected ? Verdict.CAUGHT : otherwise, List.of(), isExpected ? ""
            : "refused: " + refusal.text());
    }

    private static Row row(Entry entry, Verdict verdict, List<Cell> cells, String told) {
        return new Row(entry.lab().id(), entry.name(), kind(entry), entry.sentence(), verdict, cells, told);
    }

    private static String kind(Entry entry) {
        return entry.kind().map(Kind::label).orElse("");
    }

    @Override
    public void close() {
        trial.close();
    }
}
