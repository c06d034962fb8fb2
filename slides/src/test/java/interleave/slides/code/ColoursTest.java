package interleave.slides.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColoursTest {

    @Test
    void code_is_escaped() {
        assertThat(Colours.html("a<b>&\"</script>\"")).isEqualTo(
            "a&lt;b&gt;&amp;<span class=\"text\">&quot;&lt;/script&gt;&quot;</span>");
    }

    @Test
    void a_word_inside_of_a_text_or_comment_is_no_word_of_the_language() {
        assertThat(Colours.html("\"new\" // for")).isEqualTo(
            "<span class=\"text\">&quot;new&quot;</span> <span class=\"comment\">// for</span>");
    }

    @Test
    void a_word_of_the_language_inside_of_a_name_is_a_name() {
        assertThat(Colours.html("newest")).isEqualTo("newest");
    }
}
