package interleave.testkit.words;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of words shows programs of the corpus, and the timelines that the explorer's own tests pin for them.
 * {@code -Dgolden=write} pastes them anew, behind the comment that names the program.
 */
class WordsTest {

    private static final Path PAGE = Path.of("..", "WORDS.md");
    private static final Path CORPUS = Path.of("src", "test", "resources", "objects", "wrong");
    private static final Pattern SHOWN = Pattern.compile("(<!-- shown: ([\\w-]+) -->\n```\n)(.*?)(```\n)", Pattern.DOTALL);
    /** Those that are shown and not only said. */
    private static final List<String> WITH_TIMELINE = List.of("race", "data race", "lost update", "check-then-act",
        "monitor", "happens-before", "deadlock", "lost wake-up", "busy waiting");

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r\n", "\n");
    }

    @Test
    void each_timeline_is_the_one_that_the_explorer_finds_in_the_program_above_it() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, SHOWN.matcher(page()).replaceAll(block -> Matcher.quoteReplacement(
                block.group(1) + shown(block.group(2)) + block.group(4))));
        }
        assertThat(SHOWN.matcher(page()).results()).hasSize(WITH_TIMELINE.size()).allSatisfy(block ->
            assertThat(block.group(3)).as("%s; if the new one is right: -Dgolden=write", block.group(2))
                .isEqualTo(shown(block.group(2))));
    }

    @Test
    void every_word_of_a_mistake_between_threads_has_its_timeline() throws IOException {
        List<String> sections = SHOWN.matcher(page()).results().map(MatchResult::start)
            .map(WordsTest::headingBefore).toList();
        assertThat(sections).containsExactlyElementsOf(WITH_TIMELINE);
    }

    private static String headingBefore(int position) {
        try {
            String before = page().substring(0, position);
            return before.substring(before.lastIndexOf("\n## ") + 4).lines().findFirst().orElseThrow();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void every_kind_of_failure_is_explained_in_its_own_words() throws IOException {
        String page = page();
        assertThat(Arrays.stream(Kind.values()).map(Kind::label)).allSatisfy(label ->
            assertThat(page).containsPattern("(?m)^(## " + Pattern.quote(label) + "$|\\| [^|]*" + Pattern.quote(label) + "[^|]*\\|)"));
    }

    @Test
    void nothing_that_is_shown_is_wider_than_100_columns() throws IOException {
        assertThat(SHOWN.matcher(page()).results().flatMap(block -> block.group(3).lines())).allSatisfy(line ->
            assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    /** The program from its class on, with the numbers of its lines, and the timeline below it. */
    private static String shown(String program) {
        try {
            List<String> source = Files.readAllLines(CORPUS.resolve(program + ".java"));
            List<String> lines = new ArrayList<>();
            boolean inClass = false;
            for (int i = 0; i < source.size(); i++) {
                inClass |= source.get(i).startsWith("public class");
                if (inClass) {
                    lines.add(String.format("%4d  %s", i + 1, source.get(i)).stripTrailing());
                }
            }
            lines.add("");
            String told = Files.readString(CORPUS.resolve(program + ".txt")).replace("\r\n", "\n");
            lines.add(told.substring(told.indexOf("\n\n") + 2).stripTrailing().stripIndent());
            return String.join("\n", lines) + "\n";
        } catch (IOException missing) {
            throw new AssertionError("no program " + program + " in " + CORPUS, missing);
        }
    }
}
