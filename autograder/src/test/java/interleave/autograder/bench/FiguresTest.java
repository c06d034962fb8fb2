package interleave.autograder.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_median_is_the_middle_whatever_the_order_and_the_outlier() {
        assertThat(Median.of(DoubleStream.of(900, 1, 3))).isEqualTo(3);
    }

    @Test
    void of_an_even_number_the_median_is_between_the_two_in_the_middle() {
        assertThat(Median.of(List.of("four", "a", "to", "seventeen"), String::length)).isEqualTo(3);
    }

    @Test
    void nothing_has_no_median() {
        assertThatThrownBy(() -> Median.of(DoubleStream.empty())).hasMessageContaining("nothing was measured");
    }

    @Test
    void a_table_is_Markdown_with_its_figures_to_the_right() {
        assertThat(new FigureTable("server", "per second", "ms").row("echo", FigureTable.figure(12345.6),
            FigureTable.figure(1.234)).row("chat", FigureTable.figure(12.34), FigureTable.figure(0))).hasToString("""
                | server | per second | ms |
                |---|---:|---:|
                | echo | 12,346 | 1.23 |
                | chat | 12.3 | 0.00 |
                """);
    }

    @Test
    void a_row_has_a_figure_for_each_column() {
        assertThatThrownBy(() -> new FigureTable("server", "ms").row("echo")).hasMessageContaining("1 columns");
    }
}
