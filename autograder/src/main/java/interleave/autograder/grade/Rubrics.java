package interleave.autograder.grade;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Rubric;
import interleave.testkit.lab.Lab;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rubric of each lab: the instructor's own where there is one, else the one that ships. Any thread. */
public final class Rubrics {

    /** For what belongs to no lab: always refused, and worth nothing. */
    private static final Rubric NONE = new Rubric("none", Handin.NO_LAB.id(), BigDecimal.ZERO, List.of());

    private final Map<String, Rubric> byLab = new ConcurrentHashMap<>(Map.of(NONE.lab(), NONE));

    /** @param own an instructor's rubrics */
    public Rubrics(List<Rubric> own) {
        own.forEach(rubric -> byLab.put(rubric.lab(), rubric));
    }

    /** @throws interleave.autograder.score.RubricException where there is none, or it has faults */
    public Rubric of(Lab lab) {
        return byLab.computeIfAbsent(lab.id(), Rubric::ofLab);
    }
}
