package interleave.slides;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.deck.Deck;
import interleave.slides.deck.DeckReader;
import interleave.slides.deck.Part;
import interleave.slides.deck.Part.Prose;
import interleave.slides.deck.Slide;
import interleave.slides.deck.Slide.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every deck keeps to, so that a hall can follow it. Looks at the decks, and at what the build has made. */
class DecksTest {

    private static final Path BUILT = Path.of("target/decks");
    private static final int MOST_WORDS = 40;
    private static final int MOST_CODE_LINES = 15;
    private static final int MOST_STEPS = 24;
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:src|href|action|data)=[\"']?(?:https?:)?//"
        + "|url\\([\"']?(?:https?:)?//|@import");

    static Stream<Integer> labs() {
        return IntStream.rangeClosed(0, 6).boxed();
    }

    private static Deck deck(int lab) throws IOException {
        return DeckReader.read(Path.of("decks/lab" + lab + ".md"));
    }

    private static String built(int lab) throws IOException {
        return Files.readString(BUILT.resolve("lab" + lab + ".html"));
    }

    /** The slides' texts as sections of the page. */
    private static List<String> sections(int lab) throws IOException {
        Matcher section = Pattern.compile("(?s)<section class=.*?</aside>").matcher(built(lab));
        List<String> sections = new ArrayList<>();
        while (section.find()) {
            sections.add(section.group());
        }
        return sections;
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_deck_has_15_to_30_slides(int lab) throws IOException {
        assertThat(deck(lab).slides()).as("slides of lab %d", lab).hasSizeBetween(15, 30);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void every_slide_has_notes_and_a_time(int lab) throws IOException {
        assertThat(deck(lab).slides()).as("slides of lab %d without notes, by line", lab)
            .filteredOn(slide -> slide.notes().isBlank() || slide.seconds() == 0).extracting(Slide::line).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void times_add_up_to_what_the_deck_says(int lab) throws IOException {
        for (List<Slide> part : List.of(deck(lab).lecture(), deck(lab).answers())) {
            int said = part.stream().mapToInt(Slide::lasts).sum();
            int sum = part.stream().mapToInt(Slide::seconds).sum();
            assertThat(sum).as("seconds of lab %d, from line %s on", lab, part.isEmpty() ? "-" : part.get(0).line())
                .isEqualTo(said);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void every_vote_is_answered_by_the_next_slide(int lab) throws IOException {
        List<Role> roles = deck(lab).slides().stream().map(Slide::role).toList();
        assertThat(roles).as("roles in lab %d", lab).contains(Role.VOTE);
        for (int i = 0; i < roles.size(); i++) {
            boolean isAfterVote = i > 0 && roles.get(i - 1) == Role.VOTE;
            assertThat(roles.get(i) == Role.REVEAL).as("lab %d: slide at line %d answers the vote before it", lab,
                deck(lab).slides().get(i).line()).isEqualTo(isAfterVote);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_vote_has_something_to_choose_from(int lab) throws IOException {
        assertThat(deck(lab).slides()).filteredOn(slide -> slide.role() == Role.VOTE)
            .as("votes of lab %d, by line", lab)
            .allSatisfy(slide -> assertThat(text(slide)).as("the vote at line %d", slide.line()).contains("\n2. "));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void no_slide_has_too_many_words(int lab) throws IOException {
        for (Slide slide : deck(lab).slides()) {
            String words = FENCE.matcher(text(slide)).replaceAll("").replaceAll("[|*#`+\\-]|\\d+\\. ", " ").strip();
            assertThat(words.split("\\s+").length).as("words at lab%d.md:%d: %s", lab, slide.line(), words)
                .isLessThanOrEqualTo(MOST_WORDS);
        }
    }

    private static String text(Slide slide) {
        StringBuilder text = new StringBuilder();
        for (Part part : slide.parts()) {
            text.append(part instanceof Prose prose ? "\n" + prose.markdown() + "\n" : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void no_slide_has_too_much_code(int lab) throws IOException {
        for (String section : sections(lab)) {
            int cut = section.split("<span class=\"line\"", -1).length - 1;
            Matcher typed = Pattern.compile("(?s)<pre><code(?: class=\"language-\\w+\")?>(?!<span)(.*?)</code>")
                .matcher(section);
            long lines = cut + typed.results().mapToLong(code -> code.group(1).lines().count()).sum();
            assertThat(lines).as("lines of code: %s", section).isLessThanOrEqualTo(MOST_CODE_LINES);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void no_timeline_has_too_many_steps(int lab) throws IOException {
        for (String section : sections(lab)) {
            assertThat(section.split("<tr class=", -1).length - 1).as("steps: %s", section)
                .isLessThanOrEqualTo(MOST_STEPS);
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void before_the_answers_nothing_of_a_solution_is_shown(int lab) throws IOException {
        for (Slide slide : deck(lab).lecture()) {
            assertThat(slide.parts()).as("code at lab%d.md:%d", lab, slide.line())
                .noneMatch(part -> part instanceof Part.Code code && code.file().startsWith("solutions/"));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_timeline_shows_the_failure_of_every_lab_that_has_threads_to_hold(int lab) throws IOException {
        boolean isShown = built(lab).contains("class=\"outcome");
        assertThat(isShown).as("lab %d has a timeline of the explorer", lab).isEqualTo(lab != 1);
    }

    @Test
    void nothing_that_was_built_asks_for_anything_outside() throws IOException {
        try (Stream<Path> files = Files.list(BUILT)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(html|css|js)")).toList()) {
                assertThat(OUTSIDE.matcher(Files.readString(file)).results().map(hit -> hit.group())).as("%s", file)
                    .isEmpty();
            }
        }
    }

    @Test
    void the_licence_of_reveal_is_in_the_export() {
        assertThat(BUILT.resolve("reveal-LICENSE.txt")).content().contains("Permission is hereby granted");
    }

    @Test
    void the_list_of_decks_names_all_of_them() throws IOException {
        assertThat(Files.readString(BUILT.resolve("index.html")).split("<li>")).hasSize(8);
    }
}
