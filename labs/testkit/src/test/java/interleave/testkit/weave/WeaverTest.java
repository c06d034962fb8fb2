package interleave.testkit.weave;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Student;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code of all shapes gives the same results woven and plain. */
class WeaverTest {

    @ParameterizedTest
    @CsvSource({"fields", "arrays", "locks", "lambdas", "references", "shapes", "waits"})
    void a_woven_class_computes_what_the_plain_one_does(String operation) throws IOException {
        StageOptions plain = Student.writesFile("Shapes", source());
        assertThat(result(plain.exploring(), "Shapes", operation)).isEqualTo(result(plain, "Shapes", operation));
    }

    @Test
    void a_method_that_is_as_long_as_a_method_may_be_stays_as_it_is() {
        String numbers = IntStream.range(1000, 8000).mapToObj(String::valueOf).collect(Collectors.joining(","));
        StageOptions plain = Student.writes("Table", "private static final int[] NUMBERS = {" + numbers + "};"
            + " public String last() { return \"\" + NUMBERS[NUMBERS.length - 1]; }");
        assertThat(result(plain.exploring(), "Table", "last")).isEqualTo("7999");
    }

    private static String source() throws IOException {
        try (InputStream in = WeaverTest.class.getResourceAsStream("/weave/Shapes.java")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String result(StageOptions options, String className, String operation) {
        try (Stage stage = Stage.open(options)) {
            return stage.create(className).call(operation).asText();
        }
    }
}
