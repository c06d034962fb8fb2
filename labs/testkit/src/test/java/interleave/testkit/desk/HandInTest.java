package interleave.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed into a hand-in. */
class HandInTest {

    @TempDir
    private Path handout;
    private Path lab;

    @BeforeEach
    void aLabWithEverythingInIt() throws IOException {
        lab = handout.resolve("labs/lab4-readers-writers");
        for (String file : new String[] {"pom.xml", "README.md", "ARGUMENT.md", "target/classes/lab4/Mailbox.class",
            "src/main/java/lab4/Mailbox.java", "src/main/java/mine/Helper.java", "src/main/java/lab4/NoticeBoard.java",
            "src/main/java/lab4/Feed.java", "src/main/java/lab4/Mailbox.java.new", "src/test/java/lab4/RulesTest.java",
            "src/test/java/lab4/MyCyclicIndexTest.java", "lab4-readers-writers-bob.zip"}) {
            Files.createDirectories(lab.resolve(file).getParent());
            Files.writeString(lab.resolve(file), file);
        }
        Files.writeString(handout.resolve("handout.txt"), "version 0123abcd\n");
    }

    private HandIn of(String student) {
        return new HandIn(new LabFolder(lab), student);
    }

    @Test
    void exactly_the_student_s_files_are_packed_below_the_lab_s_name() throws IOException {
        try (ZipFile zip = new ZipFile(of("Jane Doe").pack().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("lab4-readers-writers/submission.txt",
                "lab4-readers-writers/ARGUMENT.md", "lab4-readers-writers/src/main/java/lab4/Mailbox.java",
                "lab4-readers-writers/src/main/java/mine/Helper.java",
                "lab4-readers-writers/src/test/java/lab4/MyCyclicIndexTest.java");
            assertThat(new String(zip.getInputStream(zip.getEntry("lab4-readers-writers/submission.txt"))
                .readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                lab: lab4-readers-writers
                handout: 0123abcd
                student: Jane Doe
                """);
        }
    }

    @Test
    void the_same_work_gives_the_same_bytes() throws IOException {
        byte[] first = Files.readAllBytes(of("Jane Doe").pack());
        assertThat(Files.readAllBytes(of("Jane Doe").pack())).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"Jane Doe, jane-doe", "Zoë d'Été-O’Neil, zoe-d-ete-o-neil", "李雷, work", "../../x, x",
        "Weiß Łukasz Ǿrsted, weiss-lukasz-orsted"})
    void whatever_a_student_is_called_the_file_has_a_name_for_every_platform(String student, String name)
            throws IOException {
        assertThat(of(student).pack()).isEqualTo(lab.resolve("lab4-readers-writers-" + name + ".zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "true", "--", "a\nb"})
    void who_gives_no_name_is_told_how_to(String student) {
        assertThatThrownBy(() -> of(student)).isInstanceOf(Refused.class)
            .hasMessage("Say whose work it is: mvn -q test -Dsubmit=\"Jane Doe\"");
    }

    @Test
    void a_folder_that_was_renamed_is_told() throws IOException {
        Path renamed = Files.move(lab, lab.resolveSibling("my lab"));
        assertThatThrownBy(() -> new HandIn(new LabFolder(renamed), "Jane Doe").pack()).isInstanceOf(Refused.class)
            .hasMessageContaining("Give it back the name");
    }

    @Test
    void outside_a_handout_the_version_is_told_to_be_unknown() throws IOException {
        Files.delete(handout.resolve("handout.txt"));
        try (ZipFile zip = new ZipFile(of("Jane Doe").pack().toFile())) {
            assertThat(zip.getInputStream(zip.entries().nextElement())).asString(StandardCharsets.UTF_8)
                .contains("handout: unknown");
        }
    }
}
