package interleave.autograder.handin;

import interleave.testkit.lab.Lab;
import java.util.List;

/**
 * One student's work for one lab: what every stage of the pipeline speaks of.
 *
 * @param student the name of the student's folder or zip, bounded and without control characters
 * @param lab     the lab that it is graded as
 */
public record Handin(String student, Lab lab) {

    /** Stands where nobody can tell which lab was handed in; such a hand-in is always refused. */
    public static final Lab NO_LAB = new Lab("unknown", "no lab", List.of(), List.of());
}
