package interleave.autograder.intake.platform;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as the platforms' own programs write them. */
class PlatformTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "doejane_1001_2002_work.zip,             doejane,   1001, work.zip,      false",
        "doejane_LATE_1001_2002_my_bank_2.zip,   doejane,   1001, my_bank_2.zip, true",
        "doejane_1001_2002_Bank-1.java,          doejane,   1001, Bank.java,     false",
        "de_la_cruzana_1001_2002_a.tar.gz,       de_la_cruzana, 1001, a.tar.gz,  false",
        "doejane_1001_2002_work-12.tar.gz,       doejane,   1001, work.tar.gz,   false",
        "李明_7_8_work.zip,                       李明,       7,    work.zip,      false"})
    void canvas(String name, String student, String id, String file, boolean late) throws IOException {
        Named named = named(Platform.CANVAS, name);
        assertThat(named.people()).singleElement().satisfies(person ->
            assertThat(person.ids()).isEqualTo(Map.of(Id.NAME, student, Id.CANVAS, id)));
        assertThat(named.file()).isEqualTo(file);
        assertThat(named.delivery()).isEqualTo(new Delivery(Optional.empty(), late, 0));
    }

    @ParameterizedTest
    @CsvSource({"anon_x7Yz1_2002_work.zip, false", "LATE_anon_x7Yz1_2002_work.zip, true"})
    void canvas_without_names(String name, boolean late) throws IOException {
        Named named = named(Platform.CANVAS, name);
        assertThat(named.student()).isEqualTo("anon x7Yz1");
        assertThat(named.delivery().late()).isEqualTo(late);
    }

    @Test
    void canvas_exports_what_was_typed_in_too() throws IOException {
        assertThat(named(Platform.CANVAS, "doejane_1001_text.html").isWork()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe_1001_assignsubmission_file_,            Jane Doe,    1001, ''",
        "Jane Doe_1001_assignsubmission_file,             Jane Doe,    1001, ''",
        "Jane Doe_1001_assignsubmission_file_my_work.zip, Jane Doe,    1001, my_work.zip",
        "Participant_1001_assignsubmission_file,          Participant, 1001, ''",
        "Team Blue_55_assignsubmission_file,              Team Blue,   55,   ''",
        "jdoe Jane Doe_1001_assignsubmission_file,        jdoe Jane Doe, 1001, ''"})
    void moodle(String name, String student, String id, String file) throws IOException {
        Named named = named(Platform.MOODLE, name);
        assertThat(named.people()).singleElement().satisfies(person ->
            assertThat(person.ids()).isEqualTo(Map.of(Id.NAME, student, Id.MOODLE, id)));
        assertThat(named.file()).isEqualTo(file);
    }

    @Test
    void moodles_team_of_those_who_are_in_none_has_no_number() throws IOException {
        assertThat(named(Platform.MOODLE, "Default group_assignsubmission_file").people())
            .singleElement().satisfies(person -> assertThat(person.ids()).containsOnlyKeys(Id.NAME));
    }

    @Test
    void moodle_exports_what_was_typed_in_too() throws IOException {
        assertThat(named(Platform.MOODLE, "Jane Doe_1001_assignsubmission_onlinetext").isWork()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "jane@x.edu_3_handin.tar,        jane@x.edu,     3, handin.tar",
        "jane_doe@x.edu_12_handin.java,  jane_doe@x.edu, 12, handin.java",
        "3_jane@x.edu_my_lab.tar,        jane@x.edu,     3, my_lab.tar",
        "12_jane_doe@cs.x.edu_my_lab.tar, jane_doe@cs.x.edu, 12, my_lab.tar"})
    void autolab(String name, String email, int version, String file) throws IOException {
        Named named = named(Platform.AUTOLAB, name);
        assertThat(named.people().get(0).ids()).isEqualTo(Map.of(Id.EMAIL, email));
        assertThat(named.delivery().attempt()).isEqualTo(version);
        assertThat(named.file()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jane", "jane.zip", "lab1_echo.zip", "_1_2_a.zip", "doejane_1001.zip", "jane@x.edu",
        "assignsubmission_file", "doejane_a_2002_work.zip", "my_2_3.zip"})
    void other_names_are_of_no_platform(String name) throws IOException {
        for (Platform platform : List.of(Platform.CANVAS, Platform.MOODLE, Platform.AUTOLAB)) {
            assertThat(convention(platform).named(folder.resolve(name))).as(platform.told()).isEmpty();
        }
    }

    @Test
    void github_classroom_puts_the_slug_before_the_user() throws IOException {
        Path clones = folder.resolve("lab-1-submissions");
        Files.createDirectories(clones.resolve("lab-1-jane-doe"));
        assertThat(convention(Platform.GIT, clones).named(clones.resolve("lab-1-jane-doe")))
            .hasValueSatisfying(named -> assertThat(named.people().get(0).ids())
                .isEqualTo(Map.of(Id.LOGIN, "jane-doe")));
    }

    @Test
    void clones_side_by_side_share_what_stands_before_the_user() throws IOException {
        for (String name : List.of("cs-lab2-jane", "cs-lab2-jim-b")) {
            Files.createDirectories(folder.resolve(name).resolve(".git"));
        }
        assertThat(convention(Platform.GIT, folder).named(folder.resolve("cs-lab2-jim-b")))
            .hasValueSatisfying(named -> assertThat(named.student()).isEqualTo("jim-b"));
    }

    @Test
    void gradescopes_list_tells_whose_a_folder_is_and_when_it_came() throws IOException {
        Files.createDirectories(folder.resolve("submission_7"));
        Files.writeString(folder.resolve("submission_metadata.yml"), """
            ---
            submission_7:
              :submitters:
              - :name: Jane Doe
                :sid: '0047'
                :email: jane@x.edu
              - :name: John Roe
                :sid:
                :email: john@x.edu
              :created_at: 2026-09-01 10:00:00.123456000 -07:00
              :score: 3.0
              :status: processed
            submission_8:
              :submitters: []
            """);
        Convention convention = convention(Platform.GRADESCOPE, folder);
        assertThat(convention.named(folder.resolve("submission_7"))).hasValueSatisfying(named -> {
            assertThat(named.student()).isEqualTo("Jane Doe, John Roe");
            assertThat(named.people().get(0).id(Id.SID)).hasValue("0047");
            assertThat(named.people().get(1).id(Id.SID)).isEmpty();
            assertThat(named.delivery().at()).hasValue(Instant.parse("2026-09-01T17:00:00.123456Z"));
        });
        assertThat(convention.named(folder.resolve("submission_8"))).isEmpty();
    }

    @Test
    void a_list_of_gradescope_may_be_larger_than_the_librarys_own_limit() throws IOException {
        Files.createDirectories(folder.resolve("submission_7"));
        Files.writeString(folder.resolve("submission_metadata.yml"), "submission_7:\n  :submitters:\n"
            + "  - :name: Jane\n  :results: |\n" + "    a line of an earlier result\n".repeat(150_000));
        assertThat(convention(Platform.GRADESCOPE, folder).named(folder.resolve("submission_7"))).isPresent();
    }

    private Named named(Platform platform, String name) throws IOException {
        return convention(platform).named(folder.resolve(name)).orElseThrow();
    }

    private Convention convention(Platform platform) throws IOException {
        return platform.convention(folder, List.of());
    }

    private static Convention convention(Platform platform, Path of) throws IOException {
        try (var children = Files.list(of)) {
            return platform.convention(of, children.toList());
        }
    }
}
