package interleave.autograder.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is not set stays, byte for byte; what is set is read by others as it was meant. */
class CsvFileTest {

    @Property
    void any_bytes_come_back_as_they_were(@ForAll byte[] bytes) {
        assertThat(CsvFile.parse(bytes).bytes()).isEqualTo(bytes);
    }

    @Property
    void any_text_of_quotes_separators_and_line_ends_comes_back_as_it_was(@ForAll("tables") String text) {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE)) {
            byte[] bytes = (encoding.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" + text : text).getBytes(encoding);
            assertThat(CsvFile.parse(bytes).bytes()).isEqualTo(bytes);
        }
    }

    @Property
    void a_cell_that_was_set_is_what_another_reader_finds_and_the_others_stay(@ForAll("rows") List<List<String>> rows,
                                                                             @ForAll("cells") String text)
            throws IOException {
        CsvFile file = CsvFile.parse(written(rows).getBytes(StandardCharsets.UTF_8));
        file.set(1, 2, text);
        List<List<String>> expected = rows.stream().map(row -> Arrays.asList(row.toArray(String[]::new))).toList();
        expected.get(1).set(2, text);
        assertThat(readByJackson(file.bytes())).isEqualTo(expected);
    }

    @Property
    void cells_are_what_another_reader_finds(@ForAll("rows") List<List<String>> rows) throws IOException {
        byte[] bytes = written(rows).getBytes(StandardCharsets.UTF_8);
        assertThat(CsvFile.parse(bytes).rows().stream().map(CsvRow::texts)).isEqualTo(readByJackson(bytes));
    }

    @Test
    void semicolons_and_tabs_separate_where_the_headings_have_them() {
        assertThat(parse("a;b;\"c,d\"\n1,5;2;3\n").text(1, 0)).isEqualTo("1,5");
        assertThat(parse("a\tb\n1,5\t2\n").text(1, 1)).isEqualTo("2");
    }

    @Test
    void the_mark_of_the_encoding_is_no_part_of_the_first_heading() {
        assertThat(parse("\uFEFFStudent,ID\n").text(0, 0)).isEqualTo("Student");
    }

    @Test
    void a_cell_keeps_its_quotes_and_gets_them_where_it_must() {
        CsvFile file = parse("\"a\",b,c\r\n");
        file.set(0, 0, "1");
        file.set(0, 1, "2");
        file.set(0, 2, "say \"x, y\"");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("\"1\",2,\"say \"\"x, y\"\"\"\r\n");
    }

    @Test
    void a_row_that_is_too_short_is_filled_up() {
        CsvFile file = parse("a,b,c\n1\n");
        file.set(1, 2, "x");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("a,b,c\n1,,x\n");
    }

    @Test
    void columns_are_found_whatever_their_case_and_punctuation() {
        CsvTable table = new CsvTable(parse("E-Mail Address,SIS_User ID\n"));
        assertThat(table.column("email address")).hasValue(0);
        assertThat(table.column("nothing", "SIS User ID")).hasValue(1);
        assertThat(table.column("sis")).isEmpty();
    }

    private static CsvFile parse(String text) {
        return CsvFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<List<String>> readByJackson(byte[] bytes) throws IOException {
        return new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY)
            .<List<String>>readValues(bytes).readAll();
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.strings().withChars('a', '"', ',', ';', '\t', '\n', '\r', 'é', ' ').ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars('a', '"', ',', '\n', '\r', 'é', '€', ' ').ofMaxLength(8);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list().ofSize(3).list().ofMinSize(2).ofMaxSize(4);
    }
}
