package interleave.autograder.report.gradebook;

import interleave.autograder.handin.Person;
import interleave.autograder.handin.Register;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a file that one lab's grades go into.
 *
 * @param column   of the grades
 * @param heading  its name
 * @param possible the grade of who has all points, where the file tells it
 * @param comma    whether numbers have a comma before their decimals
 */
record Sheet(List<Seat> seats, int column, String heading, Optional<BigDecimal> possible, boolean comma) {

    /**
     * A row.
     *
     * @param teams what else stands in it, which can be the name of a team
     */
    record Seat(int row, Person person, List<String> teams) {
    }

    /** The rows of these people; where none of them is found, those of the team. */
    List<Seat> of(List<Person> people, String student) {
        Register register = new Register(seats.stream().map(Seat::person).toList());
        List<Seat> found = new ArrayList<>();
        people.forEach(person -> register.indexOf(person).ifPresent(index -> found.add(seats.get(index))));
        return !found.isEmpty() ? found
            : seats.stream().filter(seat -> seat.teams().stream().anyMatch(student::equalsIgnoreCase)).toList();
    }
}
