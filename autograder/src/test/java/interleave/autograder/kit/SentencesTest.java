package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.run.Catalog;
import interleave.autograder.run.Suites;
import interleave.autograder.run.TestFacts;
import interleave.autograder.score.Rubric;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.StudentClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handouts, tests and rubrics speak of the same sentences, tasks and points. */
class SentencesTest {

    /** The other rules of the page for all labs speak of servers and their clients. */
    private static final String OF_EVERY_LAB = "A1";

    private static final Pattern SENTENCE = Pattern.compile("(?m)^- \\*\\*([A-Z]\\d+)\\*\\*( \\(not judged\\))?");
    /** A row of tasks ends with the sentences that judge them: other tables may begin with numbers, too. */
    private static final Pattern TASK =
        Pattern.compile("(?m)^\\| (\\d+) \\| (\\d+)( bonus)? \\|.*\\| [A-Z]\\d[^|]*\\|$");

    private static final Pattern NAMED_TEST = Pattern.compile("-Dtest='[^'#]+#([^']+)'");

    static List<Lab> labs() {
        return Checkout.solvable();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void every_sentence_of_the_handout_is_judged_by_a_hidden_test_and_no_other_is(Lab lab) throws IOException {
        Set<String> judged = judged(Suites.hidden(), lab);
        judged.addAll(ofOwnTests(lab));
        assertThat(judged).isEqualTo(promised(lab));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void every_sentence_of_the_lab_is_touched_by_a_public_test_and_none_is_invented(Lab lab) throws IOException {
        Set<String> touched = judged(Suites.of(Checkout.publicTests()), lab);
        // Nobody but a student can write a student's own test.
        assertThat(ofOwnTests(lab)).noneMatch(touched::contains);
        touched.addAll(ofOwnTests(lab));
        assertThat(touched).containsAll(sentences(Checkout.skeleton(lab).resolve("README.md")));
        assertThat(promised(lab)).containsAll(touched);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void the_rubric_fits_the_hidden_suites(Lab lab) {
        Map<String, String> all = new HashMap<>(tasks(Suites.hidden(), lab));
        all.putAll(tasks(Suites.hidden().ofOwnTests(), lab));
        assertThat(Rubric.ofLab(lab.id()).problemsWith(all)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_lab_invites_a_test_of_the_student_s_own_where_it_has_a_file_for_it(Lab lab) throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.skeleton(lab).resolve("src/test/java"))) {
            assertThat(files.anyMatch(file -> file.endsWith(Lab.OWN_TEST)))
                .isEqualTo(Suites.hidden().ofOwnTests().judge(lab));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void the_handout_promises_the_points_of_the_rubric(Lab lab) throws IOException {
        Matcher rows = TASK.matcher(Files.readString(Checkout.skeleton(lab).resolve("README.md")));
        List<String> promised = rows.results()
            .map(row -> row.group(1) + ": " + row.group(2) + (row.group(3) == null ? "" : row.group(3))).toList();
        List<String> given = Rubric.ofLab(lab.id()).tasks().stream()
            .map(task -> task.id() + ": " + task.points().toPlainString() + (task.bonus() ? " bonus" : "")).toList();
        assertThat(promised).isEqualTo(given);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void every_test_that_can_fail_a_student_names_a_likely_cause(Lab lab) {
        assertThat(Stream.of(Suites.hidden(), Suites.hidden().ofOwnTests())
            .flatMap(suites -> Catalog.of(suites, lab).stream()))
            .allSatisfy(test -> assertThat(test.cause()).as(test.id()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_test_that_the_handout_names_is_there(Lab lab) throws IOException {
        String handout = Files.readString(Checkout.skeleton(lab).resolve("README.md"));
        Set<String> tests = Catalog.of(Suites.of(Checkout.publicTests()), lab).stream()
            .map(test -> test.id().substring(test.id().indexOf('.') + 1)).collect(Collectors.toSet());
        assertThat(NAMED_TEST.matcher(handout).results().map(found -> found.group(1))).isNotEmpty()
            .allSatisfy(name -> assertThat(tests).contains(name));
    }

    private static Map<String, String> tasks(Suites suites, Lab lab) {
        return Catalog.of(suites, lab).stream().collect(Collectors.toMap(TestFacts::id, TestFacts::task));
    }

    private static Set<String> ofOwnTests(Lab lab) {
        return judged(Suites.hidden().ofOwnTests(), lab);
    }

    private static Set<String> judged(Suites suites, Lab lab) {
        return Catalog.of(suites, lab).stream().flatMap(test -> test.sentences().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the page for all labs, and those of the lab's own handout. */
    private static Set<String> promised(Lab lab) throws IOException {
        boolean hasServer = lab.classes().stream().anyMatch(StudentClass::isServer);
        return Stream.concat(sentences(Checkout.labs().resolve("README.md")).stream()
                .filter(sentence -> hasServer || sentence.equals(OF_EVERY_LAB)),
            sentences(Checkout.skeleton(lab).resolve("README.md")).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sentences(Path handout) throws IOException {
        return SENTENCE.matcher(Files.readString(handout)).results()
            .filter(found -> found.group(2) == null).map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
