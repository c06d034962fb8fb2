package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

    @ParameterizedTest
    @CsvSource({"ada, 3", "李明, 4", "한글, 4", "e\u0301va, 3", "😀, 2", "ＡＢ, 4", "Ñandú, 5"})
    void width_is_counted_in_cells(String text, int cells) {
        assertThat(Column.width(text)).isEqualTo(cells);
    }

    @Test
    void a_wide_character_is_not_cut_in_half() {
        assertThat(Column.cut("李明李明", 4)).isEqualTo("李…");
        assertThat(Column.left("李明李明", 4)).as("filled up to 4 cells").isEqualTo("李… ");
    }

    @Test
    void numbers_stand_at_the_right() {
        assertThat(Column.right("7.5", 5)).isEqualTo("  7.5");
    }
}
