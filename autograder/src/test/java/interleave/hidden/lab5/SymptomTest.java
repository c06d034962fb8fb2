package interleave.hidden.lab5;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.verdict.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SymptomTest {

    private static final String DUE = "client-1 is leaving now -- bye";

    /** Of one who has heard these entries, where that farewell was due. */
    private static Kind kind(String... entries) {
        return new Symptom(List.of(heard(entries)), List.of(List.of(heard(DUE)))).kind().orElseThrow();
    }

    private static String heard(String... entries) {
        return List.of(entries).stream().map(entry -> '"' + Chat.AT + entry + '"').toList().toString();
    }

    @Test
    void a_farewell_without_its_last_words_is_a_wrong_reply() {
        assertThat(kind("client-1 is leaving now")).isEqualTo(Kind.WRONG_REPLY);
    }

    @Test
    void a_part_of_a_line_is_mixed() {
        assertThat(kind("client-1 is lea")).isEqualTo(Kind.MIXED_LINES);
    }

    @Test
    void a_farewell_that_nobody_owes_after_the_right_one_is_one_too_many() {
        assertThat(kind(DUE, "client-1 has exited")).isEqualTo(Kind.LOST_OR_DOUBLED);
    }
}
