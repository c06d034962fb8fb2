package interleave.testkit.weave;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Student;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code of all shapes gives the same results woven and plain. */
class WeaverTest {

    @ParameterizedTest
    @CsvSource({"fields", "arrays", "locks", "lambdas", "references", "shapes", "waits"})
    void a_woven_class_computes_what_the_plain_one_does(String operation) throws IOException {
        StageOptions plain = Student.writesFile("Shapes", source());
        assertThat(result(plain.exploring(), operation)).isEqualTo(result(plain, operation));
    }

    private static String source() throws IOException {
        try (InputStream in = WeaverTest.class.getResourceAsStream("/weave/Shapes.java")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String result(StageOptions options, String operation) {
        try (Stage stage = Stage.open(options)) {
            return stage.create("Shapes").call(operation).asText();
        }
    }
}
