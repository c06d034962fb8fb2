package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.score.Scored;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void no_line_is_wider_than_100_cells() {
        List<Scored> scores = new ArrayList<>(Scores.all());
        scores.add(Scores.hostile());
        scores.add(Scores.complete("李明".repeat(50)));
        assertThat(new Table(Ink.PLAIN).render(scores).lines())
                .allSatisfy(line -> assertThat(Column.width(line)).as(line).isLessThanOrEqualTo(100));
    }

    @Test
    void wide_and_combining_characters_keep_the_columns() {
        List<Scored> scores = List.of(Scores.complete("李明"), Scores.complete("e\u0301va"));
        assertThat(new Table(Ink.PLAIN).render(scores).lines().skip(1).limit(2)).allSatisfy(line ->
                assertThat(Column.width(line.substring(0, line.indexOf("lab1")))).as(line).isEqualTo(9));
    }

    @Test
    void nothing_of_a_student_moves_the_cursor() {
        String table = new Table(Ink.PLAIN).render(List.of(Scores.hostile()));
        assertThat(table.codePoints()).allMatch(point -> point == '\n' || !Character.isISOControl(point));
        assertThat(table.lines()).hasSize(4);
    }

    @Test
    void colours_come_only_if_asked_and_never_against_NO_COLOR() {
        assertThat(Ink.of(false, null)).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of(true, null)).isEqualTo(Ink.COLOURED);
        assertThat(Ink.of(true, "")).as("an empty NO_COLOR is none").isEqualTo(Ink.COLOURED);
        assertThat(Ink.of(true, "1")).isEqualTo(Ink.PLAIN);
    }

    @Test
    void colours_change_nothing_but_colours() {
        String coloured = new Table(Ink.COLOURED).render(Scores.all());
        assertThat(coloured).contains("\u001b[32m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(new Table(Ink.PLAIN).render(Scores.all()));
    }
}
