package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timelines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final Timeline TIMELINE = Timelines.lostUpdate();

    private final String usual = System.getProperty("timelines", "");
    @TempDir
    private Path target;

    @BeforeEach
    void name() {
        System.setProperty("timelines", target.resolve("timelines").toString());
    }

    @AfterEach
    void restore() {
        System.setProperty("timelines", usual);
    }

    @Test
    void a_failure_leaves_its_page_and_tells_where_it_is_below_the_replay_line() throws IOException {
        CheckFailed failed = Pages.failed(finding(TIMELINE));
        Path page = target.resolve("timelines").resolve(TIMELINE.replay() + ".html");
        assertThat(Files.readString(page)).isEqualTo(TIMELINE.html());
        assertThat(failed).hasMessageEndingWith("\n  Replay: mvn test -Dreplay=" + TIMELINE.replay()
            + "\n  Open:   " + page.toAbsolutePath().toString().replace('\\', '/'));
    }

    @Test
    void a_page_in_the_folder_of_the_lab_is_told_from_there() throws IOException {
        // The build's own folder: it is there while tests run.
        System.setProperty("timelines", Path.of("target", "timelines-of-a-test").toAbsolutePath().toString());
        assertThat(Pages.failed(finding(TIMELINE)))
            .hasMessageEndingWith("\n  Open:   target/timelines-of-a-test/" + TIMELINE.replay() + ".html");
        Files.delete(Path.of("target", "timelines-of-a-test", TIMELINE.replay() + ".html"));
        Files.delete(Path.of("target", "timelines-of-a-test"));
    }

    @Test
    void the_page_is_no_part_of_the_finding() {
        assertThat(Pages.failed(finding(TIMELINE)).finding()).isEqualTo(finding(TIMELINE));
    }

    @Test
    void where_the_build_names_no_folder_there_is_no_page() {
        System.setProperty("timelines", "");
        assertThat(Pages.failed(finding(TIMELINE))).hasMessage(finding(TIMELINE).text());
    }

    @Test
    void where_the_build_has_left_no_folder_there_is_no_page() {
        System.setProperty("timelines", target.resolve("cleaned").resolve("timelines").toString());
        assertThat(Pages.failed(finding(TIMELINE))).hasMessage(finding(TIMELINE).text());
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_page_that_cannot_be_written_takes_nothing_from_the_verdict() throws IOException {
        Files.writeString(target.resolve("timelines"), "a file in its place");
        assertThat(Pages.failed(finding(TIMELINE))).hasMessage(finding(TIMELINE).text());
        System.setProperty("timelines", "no\0path");
        assertThat(Pages.failed(finding(TIMELINE))).hasMessage(finding(TIMELINE).text());
    }

    @Test
    void a_key_that_climbs_out_of_the_folder_is_no_file() {
        Timeline climber = new Timeline(TIMELINE.sentence(), "", TIMELINE.lanes(), TIMELINE.rows(), "",
            "../../climber");
        assertThat(Pages.failed(finding(climber))).hasMessage(finding(climber).text());
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_failure_without_a_timeline_reads_as_ever() {
        Finding plain = new Finding(Kind.WRONG_REPLY, "called it", "1", "2", List.of(), "");
        assertThat(Pages.failed(plain)).hasMessage(plain.text());
        assertThat(target).isEmptyDirectory();
    }

    private static Finding finding(Timeline timeline) {
        return new Finding(Kind.LOST_UPDATE, "called it", "1", "2", List.of(), "").withTimeline(timeline);
    }
}
