package interleave.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import interleave.autograder.doctor.ForgedZip;
import interleave.autograder.handin.Handin;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import interleave.autograder.intake.platform.Platform;
import interleave.testkit.lab.Labs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes as platforms export them. */
class ClassesTest {

    private static final String SERVER = "package lab1;\npublic class EchoServer { }\n";

    private static final String ONE =
            "one student's work; if it is a class, --from folders takes each folder in it for a student";

    @TempDir
    Path folder;

    @Test
    void a_canvas_export_is_read_from_its_zip() throws IOException {
        ForgedZip.zip().entry("doejane_1001_2001_work.zip", zipped("src/lab1/EchoServer.java"))
            .entry("roejohn_LATE_1002_2002_EchoServer-1.java", SERVER)
            .entry("roejohn_LATE_1002_2003_Helper.java", "package lab1; class Helper { }")
            .entry("moeann_1003_text.html", "see my e-mail").writeTo(folder.resolve("submissions.zip"));

        Batch batch = read("submissions.zip");

        assertThat(batch.origins()).containsExactly("a Canvas export");
        assertThat(batch.submissions()).extracting(ClassesTest::student, ClassesTest::paths).containsExactly(
            tuple("doejane", List.of("src/lab1/EchoServer.java")),
            tuple("roejohn", List.of("EchoServer.java", "Helper.java")));
        assertThat(batch.submissions().get(1).handin().delivery().late()).isTrue();
        assertThat(batch.notes()).containsExactly("no files, only what was typed in: moeann_1003_text.html");
    }

    @Test
    void the_folder_that_comes_out_of_a_zip_reads_like_the_zip() throws IOException {
        write("export/Jane Doe_1001_assignsubmission_file_/src/EchoServer.java", SERVER);
        write("export/John Roe_1002_assignsubmission_file_/EchoServer.java", SERVER);
        ForgedZip.zip().entry("Jane Doe_1001_assignsubmission_file_/src/EchoServer.java", SERVER)
            .entry("John Roe_1002_assignsubmission_file_/EchoServer.java", SERVER).writeTo(folder.resolve("lab1.zip"));

        assertThat(read("export").origins()).containsExactly("a Moodle export");
        assertThat(handins(read("lab1.zip"))).isEqualTo(handins(read("export"))).hasSize(2);
    }

    @Test
    void the_folder_that_holds_everything_is_stepped_into() throws IOException {
        write("down/assignment_1_export/submission_7/EchoServer.java", SERVER);
        write("down/assignment_1_export/submission_metadata.yml", """
            submission_7:
              :submitters:
              - { ":name": Jane Doe, ":sid": "47", ":email": j@x.edu }
            """);

        Batch batch = read("down");

        assertThat(batch.origins()).containsExactly("a Gradescope export");
        assertThat(batch.submissions()).extracting(ClassesTest::student).containsExactly("Jane Doe");
        assertThat(batch.notes()).containsExactly("not a submission: submission_metadata.yml");
    }

    @Test
    void a_list_of_gradescope_that_cannot_be_read_is_told() throws IOException {
        ForgedZip.zip().entry("export/submission_7/EchoServer.java", SERVER)
            .entry("export/submission_metadata.yml", "submission_7: [").writeTo(folder.resolve("export.zip"));

        assertThatThrownBy(() -> read("export.zip")).isInstanceOf(IOException.class)
            .hasMessageStartingWith("submission_metadata.yml cannot be read: ").hasMessageContaining("--from folders");
        assertThat(read("export.zip", Platform.FOLDERS)
            .submissions()).extracting(ClassesTest::student).containsExactly("submission_7");
    }

    @Test
    void of_several_attempts_the_latest_is_taken_and_that_is_told() throws IOException {
        autolab(1, 2, 10);

        Batch batch = read("handins");

        assertThat(batch.submissions()).singleElement().satisfies(only -> {
            assertThat(only.handin().delivery().attempt()).isEqualTo(10);
            assertThat(only.notes()).contains("3 attempts: the latest one is graded");
        });
    }

    @Test
    void all_attempts_are_read_where_the_best_one_counts() throws IOException {
        autolab(1, 10, 2);

        Batch batch = read("handins", new Directions(Optional.empty(), Attempts.BEST, Roster.EMPTY, Optional.empty()));

        assertThat(batch.submissions()).extracting(each -> each.handin().delivery().attempt())
            .containsExactly(1, 2, 10);
        assertThat(batch.submissions()).extracting(each -> each.handin().key()).containsOnly("lab1-echo/jane@x.edu");
        assertThat(batch.submissions().get(1).notes()).contains("attempt 2 of 3, the best one of them");
    }

    @Test
    void what_is_named_otherwise_is_read_all_the_same_and_told() throws IOException {
        write("all/doejane_1_2_EchoServer.java", SERVER);
        write("all/roejohn_3_4_EchoServer.java", SERVER);
        write("all/late by mail/EchoServer.java", SERVER);
        write("all/notes.txt", "spring");

        Batch batch = read("all");

        assertThat(batch.submissions()).extracting(ClassesTest::student)
            .containsExactly("doejane", "late by mail", "roejohn");
        assertThat(batch.notes()).containsExactly(
            "not named as in a Canvas export, each read as a student's: late by mail", "not a submission: notes.txt");
    }

    @Test
    void each_labs_folder_can_come_from_another_platform() throws IOException {
        write("term/lab1-echo/doejane_1_2_EchoServer.java", SERVER);
        write("term/lab3-bank/jane/Bank.java", "class Bank { }");

        assertThat(read("term").origins()).containsExactly("a Canvas export (lab1-echo)",
            "a folder or archive for each student (lab3-bank)");
    }

    @Test
    void what_the_names_seem_to_tell_can_be_overruled() throws IOException {
        write("all/doejane_1_2_a/EchoServer.java", SERVER);

        Batch batch = read("all", Platform.FOLDERS);

        assertThat(batch.origins()).containsExactly("a folder or archive for each student");
        assertThat(batch.submissions()).extracting(ClassesTest::student).containsExactly("doejane_1_2_a");
    }

    @Test
    void one_students_archive_or_folder_is_one_students_work() throws IOException {
        Files.write(folder.resolve("jane.zip"), zipped("src/lab1/EchoServer.java"));
        write("john/src/lab1/EchoServer.java", SERVER);

        assertThat(read("jane.zip").submissions()).extracting(ClassesTest::student).containsExactly("jane");
        assertThat(read("john").submissions()).extracting(ClassesTest::student).containsExactly("john");
        assertThat(read("john").origins()).containsExactly(ONE);
    }

    @Test
    void one_students_folders_may_be_named_like_labs() throws IOException {
        write("jane/lab1-echo/src/main/java/lab1/EchoServer.java", SERVER);

        assertThat(read("jane", Platform.ONE).submissions())
            .extracting(ClassesTest::student, each -> each.handin().lab().id())
            .containsExactly(tuple("jane", "lab1-echo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab1-echo/src/main/java/lab1/EchoServer.java", "lab1-echo/EchoServer.java",
        "lab1-echo/lab1-echo/src/lab1/EchoServer.java"})
    void a_labs_folder_that_holds_a_project_is_handed_in_by_one_student(String path) throws IOException {
        Files.write(folder.resolve("jane.zip"), zipped(path));
        write("john/" + path, SERVER);
        write("john/lab1-echo/target/maven.txt", "");

        assertThat(List.of(read("jane.zip"), read("john"))).flatExtracting(Batch::submissions)
            .extracting(ClassesTest::student, each -> each.handin().lab().id())
            .containsExactly(tuple("jane", "lab1-echo"), tuple("john", "lab1-echo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "shards/1"})
    void reports_among_the_hand_ins_are_nobodys_work(String reports) throws IOException {
        write("class/jane/EchoServer.java", SERVER);
        write("class/" + reports + "/grades.csv", "");

        Batch batch = read("class", new Directions(Optional.empty(), Attempts.LATEST, Roster.EMPTY,
            Optional.of(folder.resolve("class").resolve(reports))));

        assertThat(batch.submissions()).extracting(ClassesTest::student).containsExactly("jane");
        assertThat(batch.notes()).containsExactly("not a submission: " + reports.replaceAll("/.*", ""));
    }

    @Test
    void a_source_that_lies_loose_among_archives_makes_no_project_of_a_class() throws IOException {
        write("class/EchoServer.java", SERVER);
        Files.write(folder.resolve("class/jane.zip"), zipped("EchoServer.java"));
        assertThat(read("class").origins()).containsExactly(ONE);

        Files.write(folder.resolve("class/john.zip"), zipped("EchoServer.java"));

        Batch batch = read("class");
        assertThat(batch.submissions()).extracting(ClassesTest::student).containsExactly("jane", "john");
        assertThat(batch.notes()).containsExactly("not a submission: EchoServer.java");
    }

    @Test
    void a_zip_of_zips_is_a_class() throws IOException {
        ForgedZip.zip().entry("class/jane.zip", zipped("EchoServer.java"))
            .entry("class/john.zip", zipped("EchoServer.java")).writeTo(folder.resolve("all.zip"));

        assertThat(read("all.zip").submissions()).extracting(ClassesTest::student).containsExactly("jane", "john");
    }

    @Test
    void a_zip_inside_the_zip_of_a_class_is_as_bounded_as_any() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../EchoServer.java"));
        }
        ForgedZip.zip().entry("evil_1_2_a.zip", bytes.toByteArray())
            .entry("doejane_3_4_a.zip", zipped("EchoServer.java"))
            .entry("big_5_6_a.zip", new byte[ZipReader.MOST_BYTES_PACKED + 1]).writeTo(folder.resolve("all.zip"));

        assertThat(read("all.zip").submissions()).extracting(ClassesTest::student,
            each -> each.refusal().map(finding -> finding.expected()).orElse("")).containsExactly(
            tuple("big", "a zip of at most 50 MB"), tuple("doejane", ""),
            tuple("evil", "names that stay inside the zip"));
    }

    @Test
    void a_zip_that_is_none_is_told() throws IOException {
        write("broken.zip", "no zip");

        assertThat(read("broken.zip").submissions()).singleElement()
            .satisfies(each -> assertThat(each.refusal()).isPresent());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets only some users make links")
    void a_link_with_a_students_name_is_not_followed() throws IOException {
        write("secret/EchoServer.java", SERVER);
        write("all/doejane_1_2_EchoServer.java", SERVER);
        Files.createSymbolicLink(folder.resolve("all/roejohn_3_4_EchoServer.java"),
            folder.resolve("secret/EchoServer.java"));

        assertThat(read("all").submissions()).extracting(ClassesTest::student).containsExactly("doejane");
        assertThat(read("all").notes()).containsExactly("not a submission: roejohn_3_4_EchoServer.java");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets only some users make links")
    void a_link_that_the_instructor_names_is_followed() throws IOException {
        write("all/jane/EchoServer.java", SERVER);
        Files.createSymbolicLink(folder.resolve("class"), folder.resolve("all"));

        assertThat(read("class").submissions()).extracting(ClassesTest::student).containsExactly("jane");
    }

    @Test
    void a_roster_gives_names_numbers_teams_and_times_and_tells_who_is_missing() throws IOException {
        write("all/jdoe/EchoServer.java", SERVER);
        write("all/Team Blue/EchoServer.java", SERVER);
        write("all/stranger/EchoServer.java", SERVER);
        Roster roster = roster("""
            First name,Last name,Username,SID,Group,Submitted
            Jane,Doe,jdoe,47,,2026-09-01T23:00:00+02:00
            Ann,Moe,amoe,48,Team Blue,
            Bob,Poe,bpoe,49,team blue,
            Tim,Roe,troe,50,,
            """);

        Batch batch = read("all", new Directions(Optional.empty(), Attempts.LATEST, roster, Optional.empty()));

        assertThat(batch.submissions()).extracting(ClassesTest::student)
            .containsExactly("Jane Doe", "Team Blue", "stranger");
        Handin jane = batch.submissions().get(0).handin();
        assertThat(jane.people()).extracting(person -> person.id(Id.SID).orElse("")).containsExactly("47");
        assertThat(jane.delivery().at()).hasValue(Instant.parse("2026-09-01T21:00:00Z"));
        assertThat(batch.submissions().get(1).handin().people()).extracting(Person::ids)
            .extracting(ids -> ids.get(Id.LOGIN)).containsExactly("amoe", "bpoe");
        assertThat(batch.notes()).containsExactly("in the roster, but handed in nothing: Tim Roe",
            "handed in, but not in the roster: stranger");
    }

    @Test
    void who_stands_in_the_roster_twice_is_one_student() throws IOException {
        write("all/Jane Doe/EchoServer.java", SERVER);
        Roster roster = roster("Student,SIS Login ID,Section\n\"Doe, Jane\",jdoe,S1\n\"Doe, Jane\",jdoe,S2\n");

        Batch batch = read("all", new Directions(Optional.empty(), Attempts.LATEST, roster, Optional.empty()));

        assertThat(batch.notes()).isEmpty();
        assertThat(batch.submissions().get(0).handin().people().get(0).id(Id.LOGIN)).hasValue("jdoe");
    }

    @Test
    void a_roster_that_cannot_be_used_is_told_with_its_line() {
        assertThatThrownBy(() -> roster("colour,size\nred,4\n")).hasMessage(
            "roster.csv:1: no column is called name, email, login or sid");
        assertThatThrownBy(() -> roster("name,submitted\nJane,yesterday\n")).hasMessage(
            "roster.csv:2: submitted is 'yesterday', expected a time like 2026-09-01T23:59:00+02:00");
        assertThatThrownBy(() -> roster("")).hasMessage(
            "roster.csv:1: is empty, and should name its columns in its first line");
    }

    private void autolab(int... versions) throws IOException {
        for (int version : versions) {
            write("handins/jane@x.edu_" + version + "_EchoServer.java", SERVER);
        }
    }

    private Roster roster(String text) throws IOException {
        return Roster.read(Files.writeString(folder.resolve("roster.csv"), text));
    }

    private Batch read(String name) throws IOException {
        return read(name, Directions.NONE);
    }

    private Batch read(String name, Platform from) throws IOException {
        return read(name, new Directions(Optional.of(from), Attempts.LATEST, Roster.EMPTY, Optional.empty()));
    }

    private Batch read(String name, Directions directions) throws IOException {
        return new Intake(Labs.all(), Optional.empty(), directions).read(folder.resolve(name));
    }

    private static List<Handin> handins(Batch batch) {
        return batch.submissions().stream().map(Submission::handin).toList();
    }

    private static String student(Submission submission) {
        return submission.handin().student();
    }

    private static List<String> paths(Submission submission) {
        return submission.sources().stream().map(SourceFile::path).toList();
    }

    private static byte[] zipped(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(SERVER.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
