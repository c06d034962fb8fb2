package interleave.autograder.handin;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.handin.Person.Id;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose row it is: a grade is rather missing than given to another one. */
class RegisterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Jane Doe|Doe, Jane", "Jane Doe|doejane", "jane doe|JANE DOE",
        "Ana María de la Cruz|de la Cruz, Ana María", "O'Neil, Tim|Tim O'Neil", "José Ñandú|José Ñandú"})
    void one_name_in_two_spellings_is_one_person(String one, String other) {
        assertThat(register(Person.called(other), Person.called("Somebody Else")).indexOf(Person.called(one)))
            .hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Jane Doe|Jane Dole", "Jane Doe|John Doe", "Jane|Jane Doe", "Jane Doe|--"})
    void two_names_are_two_people(String one, String other) {
        assertThat(register(Person.called(other)).indexOf(Person.called(one))).isEmpty();
    }

    @Test
    void namesakes_are_nobody() {
        assertThat(register(Person.called("Jane Doe"), Person.called("Doe, Jane")).indexOf(Person.called("Jane Doe")))
            .isEmpty();
    }

    @Test
    void a_number_tells_namesakes_apart() {
        Person wanted = person(Id.NAME, "Jane Doe", Id.CANVAS, "2");
        assertThat(register(person(Id.NAME, "Jane Doe", Id.CANVAS, "1"), person(Id.NAME, "Jane Doe", Id.CANVAS, "2"))
            .indexOf(wanted)).hasValue(1);
    }

    @Test
    void a_name_alone_does_not_overrule_another_number() {
        assertThat(register(person(Id.NAME, "Jane Doe", Id.CANVAS, "1"))
            .indexOf(person(Id.NAME, "Jane Doe", Id.CANVAS, "2"))).isEmpty();
    }

    @Test
    void the_number_of_a_team_is_no_participants_number() {
        assertThat(register(person(Id.NAME, "Jane Doe", Id.MOODLE, "55"))
            .indexOf(person(Id.NAME, "Team Blue", Id.MOODLE, "55"))).isEmpty();
        assertThat(register(new Person(Map.of(Id.MOODLE, "55")))
            .indexOf(person(Id.NAME, "Participant", Id.MOODLE, "55")))
            .as("blind marking: the rows have no names").hasValue(0);
    }

    @Test
    void a_folders_name_can_be_a_login_an_address_or_a_number() {
        Person row = new Person(Map.of(Id.NAME, "Jane Doe", Id.LOGIN, "jdoe", Id.EMAIL, "j@x.edu", Id.SID, "4711"));
        assertThat(List.of("JDoe", "j@x.edu", "4711", "Jane Doe")).allSatisfy(name ->
            assertThat(register(row).indexOf(Person.called(name))).hasValue(0));
    }

    private static Person person(Id one, String first, Id other, String second) {
        return new Person(Map.of(one, first, other, second));
    }

    private static Register register(Person... people) {
        return new Register(List.of(people));
    }
}
