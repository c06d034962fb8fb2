package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
        "<b>bold</b> => \\<b>bold\\</b>",
        "![x](http://e.org) => !\\[x\\](http\\://e.org)",
        "see www.e.org => see www\\.e.org",
        "@all => \\@all",
        "a | b => a \\| b",
        "*a* _b_ `c` => \\*a\\* \\_b\\_ \\`c\\`",
        "&lt; => \\&lt;",
        "&#60;b => \\&\\#60;b",
        "> quotation => \\> quotation",
        "x86_64 __init__ => x86_64 \\_\\_init\\_\\_",
        "7.5 of 10: R & D => 7.5 of 10: R & D",
        "- item => \\- item",
        "12. item => 12\\. item",
        "1) item => 1\\) item",
        "===== => \\=====",
        "# heading => \\# heading",
        "doe-jane 2.0 => doe-jane 2.0"})
    void markup_becomes_text(String text, String escaped) {
        assertThat(Markdown.inline(text)).isEqualTo(escaped);
    }

    @Test
    void a_fence_is_longer_than_any_run_of_backticks_inside() {
        assertThat(Markdown.fenced("a\n`````\nb")).isEqualTo("``````text\na\n`````\nb\n``````\n");
    }

    @Property
    void nothing_inside_a_block_can_close_it(@ForAll @CharRange(from = '_', to = 'b') String text) {
        String block = Markdown.fenced(text);
        String fence = block.substring(0, block.indexOf("text"));
        assertThat(block).isEqualTo(fence + "text\n" + text + "\n" + fence + "\n");
        assertThat(text).doesNotContain(fence);
    }
}
