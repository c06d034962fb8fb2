package interleave.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.testkit.desk.NewHandout.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update in the middle of the term: what is new comes, and no student's work goes. */
class NewHandoutTest {

    private static final String BANK = "labs/lab3-bank/src/main/java/lab3/Bank.java";
    private static final String TEST = "labs/lab3-bank/src/test/java/lab3/RulesTest.java";
    private static final String NEXT = "labs/lab4-readers-writers/pom.xml";

    @TempDir
    private Path folder;
    private Path mine;

    @BeforeEach
    void theFirstVersionIsInUse() throws IOException {
        mine = Files.createDirectory(folder.resolve("mine"));
        NewHandout.read(zip("11111111", Map.of(BANK, "racy", TEST, "test", "gone.txt", "old"))).over(mine);
    }

    private Path zip(String version, Map<String, String> files) throws IOException {
        StringBuilder list = new StringBuilder("version " + version + "\n");
        files.forEach((path, text) -> list.append(FileList.hash(text.getBytes(StandardCharsets.UTF_8))).append("  ")
            .append(path).append('\n'));
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put("handout.txt", list.toString());
        return packed(version, all);
    }

    private Path packed(String version, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(version + ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry("interleave-" + version + "/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private Report update(Map<String, String> files) throws IOException {
        return NewHandout.read(zip("22222222", files)).over(mine);
    }

    private void change(String path, String text) throws IOException {
        Files.writeString(mine.resolve(path), text);
    }

    @Test
    void what_nobody_has_touched_is_replaced_added_and_removed() throws IOException {
        Report report = update(Map.of(BANK, "racy", TEST, "better test", NEXT, "new lab"));
        assertThat(mine.resolve(TEST)).hasContent("better test");
        assertThat(mine.resolve(NEXT)).hasContent("new lab");
        assertThat(mine.resolve("gone.txt")).doesNotExist();
        assertThat(mine.resolve("handout.txt")).content().startsWith("version 22222222\n");
        assertThat(report.written()).isEqualTo(2);
        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.beside()).isEmpty();
    }

    @Test
    void what_a_student_has_changed_stays_and_the_new_one_lies_beside_it() throws IOException {
        change(BANK, "my repair");
        change("gone.txt", "my notes");
        Report report = update(Map.of(BANK, "racy, with a better comment", TEST, "test"));
        assertThat(mine.resolve(BANK)).hasContent("my repair");
        assertThat(mine.resolve(BANK + ".new")).hasContent("racy, with a better comment");
        assertThat(mine.resolve("gone.txt")).hasContent("my notes");
        assertThat(report.beside()).containsExactly(BANK + ".new");
    }

    @Test
    void where_a_changed_file_is_as_it_was_in_the_new_version_nothing_lies_beside_it() throws IOException {
        change(BANK, "my repair");
        assertThat(update(Map.of(BANK, "racy", TEST, "better test")).beside()).isEmpty();
        assertThat(mine.resolve(BANK)).hasContent("my repair");
        assertThat(mine.resolve(BANK + ".new")).doesNotExist();
    }

    @Test
    void a_file_that_a_student_has_moved_does_not_come_back() throws IOException {
        Files.delete(mine.resolve(BANK));
        update(Map.of(BANK, "racy, with a better comment", TEST, "test"));
        assertThat(mine.resolve(BANK)).doesNotExist();
    }

    @Test
    void an_update_that_was_stopped_is_finished_by_the_next_one() throws IOException {
        // Everything but the list had come already.
        change(BANK, "racy 2");
        change(TEST, "test 2");
        Report report = update(Map.of(BANK, "racy 2", TEST, "test 2", NEXT, "new lab"));
        assertThat(report.beside()).isEmpty();
        assertThat(mine.resolve(NEXT)).hasContent("new lab");
        assertThat(mine.resolve("handout.txt")).content().startsWith("version 22222222\n");
    }

    @Test
    void a_path_that_leaves_the_handout_is_refused() throws IOException {
        assertThatThrownBy(() -> update(Map.of("../escaped.txt", "x"))).isInstanceOf(Refused.class);
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(mine.resolve("handout.txt")).content().startsWith("version 11111111\n");
    }

    @Test
    void what_is_no_handout_or_a_damaged_one_is_refused_before_anything_is_written() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.zip"), "no zip");
        assertThatThrownBy(() -> NewHandout.read(notes)).hasMessageContaining("not a zip, or is damaged");
        assertThatThrownBy(() -> NewHandout.read(folder.resolve("none.zip"))).hasMessageContaining("There is no file");
        Path other = packed("33333333", Map.of("readme.txt", "x"));
        assertThatThrownBy(() -> NewHandout.read(other)).hasMessageContaining("not the zip of a handout");
        Path damaged = packed("44444444", Map.of(BANK, "half", "handout.txt",
            "version 44444444\n" + FileList.hash(new byte[0]) + "  " + BANK + "\n"));
        assertThatThrownBy(() -> NewHandout.read(damaged)).hasMessageContaining("is damaged, at " + BANK);
    }
}
