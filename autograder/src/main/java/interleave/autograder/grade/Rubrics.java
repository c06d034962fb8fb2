package interleave.autograder.grade;

import interleave.autograder.handin.Digest;
import interleave.autograder.handin.Handin;
import interleave.autograder.run.Catalog;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scoring;
import interleave.autograder.score.Terms;
import interleave.testkit.lab.Lab;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rubric of each lab: the instructor's own where there is one, else the one that ships. Any thread. */
public final class Rubrics {

    /** For what belongs to no lab: always refused, and worth nothing. */
    private static final Rubric NONE = new Rubric("none", Handin.NO_LAB.id(), BigDecimal.ZERO, List.of());

    private final Map<String, Rubric> byLab = new ConcurrentHashMap<>(Map.of(NONE.lab(), NONE));

    private final Map<String, Boolean> inviting = new ConcurrentHashMap<>();

    private final Terms terms;

    /**
     * @param own   an instructor's rubrics
     * @param terms what counts besides
     */
    public Rubrics(List<Rubric> own, Terms terms) {
        this.terms = terms;
        own.forEach(rubric -> byLab.put(rubric.lab(), rubric));
    }

    /** @throws interleave.autograder.score.RubricException where there is none, or it has faults */
    public Rubric of(Lab lab) {
        return byLab.computeIfAbsent(lab.id(), Rubric::ofLab);
    }

    /** Whether a test of the student's own can earn points: the lab's rubric may leave its task out. */
    boolean invitesOwnTest(Lab lab, Suites suites) {
        return inviting.computeIfAbsent(lab.id(), id -> Catalog.of(suites.ofOwnTests(), lab).stream()
            .anyMatch(test -> of(lab).task(test.task()).isPresent()));
    }

    public Terms terms() {
        return terms;
    }

    /** What the results of an earlier run are worth. */
    public Scored scoreAgain(Scored earlier) {
        return Scoring.again(earlier, of(earlier.handin().lab()), terms)
            .madeOf(earlier.fingerprint().withRubric(nameFor(earlier.handin())));
    }

    /** The name of all that makes points of this hand-in's results: it changes where any of that does. */
    String nameFor(Handin handin) {
        Rubric rubric = of(handin.lab());
        Digest digest = new Digest().add(rubric.toString()).add(terms.deadline().toString());
        rubric.tasks().forEach(task -> digest.add(terms.marks().of(handin, task.id()).toString()));
        return digest.name();
    }

    /** The name of all that makes points of these labs' results. */
    public String nameFor(Collection<Lab> labs) {
        Digest digest = new Digest().add(terms.deadline().toString()).add(terms.marks().entries().toString());
        labs.stream().map(this::of).map(Rubric::toString).sorted().forEach(digest::add);
        return digest.name();
    }

    /** What a run is worth. */
    public Scored score(Ran ran) {
        return Scoring.score(ran, of(ran.handin().lab()), terms);
    }
}
