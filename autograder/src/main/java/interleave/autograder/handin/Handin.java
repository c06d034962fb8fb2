package interleave.autograder.handin;

import interleave.testkit.lab.Lab;
import java.util.List;

/**
 * One student's or group's work for one lab: what every stage of the pipeline speaks of.
 *
 * @param student  the name that reports use, bounded and without control characters; no two hand-ins of a class and
 *                 lab share one, unless they are attempts of the same student
 * @param lab      the lab that it is graded as
 * @param people   who handed it in, at least one; several for a group
 * @param delivery when it came
 */
public record Handin(String student, Lab lab, List<Person> people, Delivery delivery) {

    /** Stands where nobody can tell which lab was handed in; such a hand-in is always refused. */
    public static final Lab NO_LAB = new Lab("unknown", "no lab", List.of(), List.of());

    public Handin {
        people = List.copyOf(people);
    }

    /** The work of somebody of whom nothing but a name is known. */
    public Handin(String student, Lab lab) {
        this(student, lab, List.of(Person.called(student)), Delivery.UNKNOWN);
    }

    /** What all attempts of a student at a lab have in common, and nothing else has. */
    public String key() {
        return lab.id() + "/" + student;
    }
}
