package interleave.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interleave.autograder.doctor.ForgedZip;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which real classes hand in. */
class IntakeTest {

    private static final String SERVER = "package lab1;\npublic class EchoServer { }\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"EchoServer.java", "lab1/EchoServer.java", "src/main/java/lab1/EchoServer.java",
            "Lab 1/My Project/src/lab1/EchoServer.java", "labs/lab1-echo/src/main/java/lab1/EchoServer.java"})
    void the_sources_are_found_at_any_depth(String path) throws IOException {
        write("ann/" + path, SERVER);

        assertThat(only().sources()).extracting(SourceFile::path).containsExactly(path);
    }

    @Test
    void a_folder_and_a_zip_are_a_student_each() throws IOException {
        write("ann/EchoServer.java", SERVER);
        ForgedZip.zip().entry("lab1/EchoServer.java", SERVER).writeTo(folder.resolve("bob.zip"));

        assertThat(read().submissions()).extracting(IntakeTest::student, IntakeTest::labId)
                .containsExactly(tuple("ann", "lab1-echo"), tuple("bob", "lab1-echo"));
    }

    @Test
    void a_folder_and_a_zip_of_one_name_stay_apart() throws IOException {
        write("ann/EchoServer.java", SERVER);
        ForgedZip.zip().entry("EchoServer.java", SERVER).writeTo(folder.resolve("ann.zip"));

        assertThat(read().submissions()).extracting(IntakeTest::student)
                .containsExactly("ann", "ann (2)");
    }

    @Test
    void a_zip_inside_a_students_folder_is_read() throws IOException {
        ForgedZip.zip().entry("lab1/EchoServer.java", SERVER).writeTo(folder.resolve("Ann_1001_file_/work.zip"));

        assertThat(only().sources()).extracting(SourceFile::path)
                .containsExactly("work/lab1/EchoServer.java");
    }

    @Test
    void folders_named_by_labs_are_classes() throws IOException {
        write("lab1-echo/ann/EchoServer.java", SERVER);
        write("lab3-bank/ann/Bank.java", "public class Bank { }");

        assertThat(read().submissions()).extracting(IntakeTest::student, IntakeTest::labId)
                .containsExactly(tuple("ann", "lab1-echo"), tuple("ann", "lab3-bank"));
    }

    @Test
    void what_lies_beside_the_hand_ins_is_told() throws IOException {
        write("ann/EchoServer.java", SERVER);
        write("README.txt", "spring term");
        write(".DS_Store", "");

        assertThat(read().notes()).containsExactly("not a submission: .DS_Store, README.txt");
    }

    @Test
    void what_is_no_source_is_told() throws IOException {
        write("ann/src/main/java/lab1/EchoServer.java", SERVER);
        write("ann/src/test/java/lab1/EchoServerTest.java", "class EchoServerTest { }");
        write("ann/target/EchoServer.java", "old");
        write("ann/.git/EchoServer.java", "old");
        write("ann/__MACOSX/EchoServer.java", "old");
        write("ann/build/EchoServer.java", "old");
        write("ann/pom.xml", "<project/>");

        assertThat(only().sources()).extracting(SourceFile::fileName).containsExactly("EchoServer.java");
        assertThat(only().notes()).contains("ignored: .git, __MACOSX, build, pom.xml, src/test, target");
    }

    @Test
    void of_a_whole_handout_the_lab_in_question_is_taken() throws IOException {
        write("ann/labs/lab1-echo/src/main/java/lab1/EchoServer.java", SERVER);
        write("ann/labs/lab3-bank/src/main/java/lab3/Bank.java", "package lab3; class Bank { }");
        write("ann/labs/lab3-bank/src/main/java/lab3/BankServer.java", "package lab3; class BankServer { }");
        write("ann/labs/lab3-bank/src/main/java/lab3/util/Helper.java",
                "package lab3.util; class Helper { }");

        Submission submission = only(Labs.byId("lab3-bank"));

        assertThat(submission.sources()).extracting(SourceFile::simpleName)
                .containsExactly("Bank", "BankServer", "Helper");
        assertThat(submission.notes())
                .containsExactly("not part of lab3-bank: labs/lab1-echo/src/main/java/lab1/EchoServer.java");
    }

    @Test
    void of_a_whole_handout_a_class_of_the_same_name_in_another_lab_is_no_second_project() throws IOException {
        write("ann/labs/lab4-readers-writers/src/main/java/lab4/Message.java", "package lab4; record Message() { }");
        write("ann/labs/lab5-chat/src/main/java/lab5/Message.java", "package lab5; record Message() { }");

        assertThat(only(Labs.byId("lab4-readers-writers")).sources()).extracting(SourceFile::path)
                .containsExactly("labs/lab4-readers-writers/src/main/java/lab4/Message.java");
    }

    @Test
    void the_own_test_of_the_lab_in_question_is_taken_and_is_no_source() throws IOException {
        for (String lab : List.of("lab3-bank/src/main/java/lab3/Bank", "lab3-bank/src/test/java/lab3/MyOwnTest",
                "lab4-readers-writers/src/test/java/lab4/MyOwnTest")) {
            write("ann/labs/" + lab + ".java", "package " + lab.replaceAll(".*/(lab\\d)/.*", "$1") + ";");
        }

        Submission submission = only(Labs.byId("lab3-bank"));

        assertThat(submission.ownTest()).as(submission.toString()).map(SourceFile::path)
                .contains("labs/lab3-bank/src/test/java/lab3/MyOwnTest.java");
        assertThat(submission.sources()).extracting(SourceFile::simpleName).containsExactly("Bank");
        assertThat(submission.notes()).contains(
                "not part of lab3-bank: labs/lab4-readers-writers/src/test/java/lab4/MyOwnTest.java");
    }

    @Test
    void own_tests_among_the_classes_of_a_flat_folder_are_no_sources() throws IOException {
        write("ann/Bank.java", "class Bank { }");
        write("ann/MyOwnTest.java", "class MyOwnTest { }");
        write("ann/MyBankTest.java", "class MyBankTest { }");

        Submission submission = only(Labs.byId("lab3-bank"));

        assertThat(submission.sources()).extracting(SourceFile::path).containsExactly("Bank.java");
        assertThat(submission.ownTest().orElseThrow().path()).isEqualTo("MyOwnTest.java");
        assertThat(submission.notes()).contains("not part of lab3-bank: MyBankTest.java");
    }

    @Test
    void of_two_own_tests_none_is_taken_and_that_is_told() throws IOException {
        write("ann/Bank.java", "class Bank { }");
        write("ann/old/MyOwnTest.java", "class MyOwnTest { }");
        write("ann/new/MyOwnTest.java", "class MyOwnTest { int newer; }");

        Submission submission = only(Labs.byId("lab3-bank"));

        assertThat(submission.ownTest()).isEmpty();
        assertThat(submission.notes()).contains("2 files are called MyOwnTest.java: none of them was taken");
    }

    @Test
    void a_flat_folder_is_taken_as_it_stands() throws IOException {
        write("ann/EchoServer.java", "package com.acme;\r\nclass EchoServer { }");
        write("ann/Helper.java", "package com.acme;\r\nclass Helper { }");

        assertThat(only().sources()).extracting(SourceFile::path)
                .containsExactly("EchoServer.java", "Helper.java");
    }

    @Test
    void two_different_files_of_one_class_are_two_projects() throws IOException {
        write("ann/a/EchoServer.java", SERVER);
        write("ann/b/EchoServer.java", SERVER + "// better");

        assertRefused("one EchoServer.java",
                "it holds two projects: a/EchoServer.java and b/EchoServer.java");
    }

    @Test
    void identical_copies_are_one_project() throws IOException {
        write("ann/a/EchoServer.java", SERVER);
        write("ann/b/EchoServer.java", SERVER);

        assertThat(only().sources()).extracting(SourceFile::path).containsExactly("a/EchoServer.java");
        assertThat(only().notes())
                .contains("2 identical copies of EchoServer.java: taken from a/EchoServer.java",
                "not part of lab1-echo: b/EchoServer.java");
    }

    @Test
    void of_identical_copies_the_one_in_the_whole_project_is_taken() throws IOException {
        write("ann/a/Bank.java", "class Bank { }");
        write("ann/b/Bank.java", "class Bank { }");
        write("ann/b/BankServer.java", "class BankServer { }");

        assertThat(only().sources()).extracting(SourceFile::path)
                .containsExactly("b/Bank.java", "b/BankServer.java");
    }

    @Test
    void an_empty_hand_in_is_refused() throws IOException {
        write("ann/report.pdf", "");

        assertRefused("Java files", "none");
    }

    @Test
    void a_class_that_is_missing_is_only_told() throws IOException {
        write("ann/Bank.java", "class Bank { }");

        assertThat(only().refusal()).isEmpty();
        assertThat(only().notes()).contains("BankServer.java is missing: its tasks give no points");
    }

    @Test
    void files_without_a_class_of_the_lab_are_refused() throws IOException {
        write("ann/Server.java", "class Server { }");

        Finding finding = only(Labs.byId("lab3-bank")).refusal().orElseThrow();

        assertThat(finding.expected()).isEqualTo("Bank.java or BankServer.java");
        assertThat(finding.got()).isEqualTo("files of other names: Server.java");
    }

    @Test
    void the_lab_is_told_by_the_names_of_the_files() throws IOException {
        write("ann/GreetingServer.java", "class GreetingServer { }");

        assertThat(only().handin().lab().id()).isEqualTo("lab2-thread-per-client");
        assertThat(only().notes()).contains("taken as lab2-thread-per-client, by the names of its files");
    }

    @Test
    void files_of_two_labs_are_refused_where_nothing_tells_which() throws IOException {
        write("ann/EchoServer.java", "class EchoServer { }");
        write("ann/Bank.java", "class Bank { }");

        assertRefused("the classes of one lab", "classes of lab1-echo and lab3-bank");
    }

    @Test
    void files_of_no_lab_are_refused() throws IOException {
        write("ann/Main.java", "class Main { }");

        assertRefused("the classes of one lab", "no class of any lab");
    }

    @Test
    void the_folder_itself_may_stand_before_all_names_of_a_zip() throws IOException {
        ForgedZip.zip().entry("./lab1/EchoServer.java", SERVER).writeTo(folder.resolve("ann.zip"));

        assertThat(only().sources()).extracting(SourceFile::path).containsExactly("lab1/EchoServer.java");
    }

    @Test
    void backslashes_of_a_windows_zip_are_separators() throws IOException {
        ForgedZip.zip().entry("src\\lab1\\EchoServer.java", SERVER).writeTo(folder.resolve("ann.zip"));

        assertThat(only().sources()).extracting(SourceFile::path).containsExactly("src/lab1/EchoServer.java");
    }

    @Test
    void names_in_the_encoding_of_dos_are_read() throws IOException {
        ForgedZip.withNamesIn(Charset.forName("IBM437")).entry("Übung/EchoServer.java", SERVER)
                .writeTo(folder.resolve("ann.zip"));

        assertThat(only().sources()).extracting(SourceFile::path).containsExactly("Übung/EchoServer.java");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets only some users make links")
    void links_are_not_followed() throws IOException {
        write("secret/EchoServer.java", SERVER);
        write("class/ann/EchoServer.java", SERVER);
        Files.createSymbolicLink(folder.resolve("class/ann/lab1"), folder.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("class/eve"), folder.resolve("secret"));

        Batch batch = new Intake(Labs.all(), Optional.empty()).read(folder.resolve("class"));

        assertThat(batch.submissions()).singleElement()
                .satisfies(ann -> assertThat(ann.notes()).contains("ignored: lab1 (not a plain file)"));
        assertThat(batch.notes()).containsExactly("not a submission: eve");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such file names")
    void names_of_students_are_one_line_and_bounded() throws IOException {
        write("a\nb\u001b[31m" + "x".repeat(100) + "/EchoServer.java", SERVER);

        assertThat(only().handin().student()).startsWith("a?b?[31mxxx").hasSize(80);
    }

    @Test
    void the_order_is_always_the_same() throws IOException {
        for (String student : List.of("zoe", "Ann", "bob", "10", "9")) {
            write(student + "/EchoServer.java", SERVER);
        }

        assertThat(read().submissions()).extracting(IntakeTest::student)
                .containsExactly("10", "9", "Ann", "bob", "zoe");
    }

    @Test
    void a_megabyte_of_blanks_is_read_in_no_time() throws IOException {
        write("ann/EchoServer.java", "\n ".repeat(500_000) + SERVER);

        assertThat(only().refusal()).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Batch read() throws IOException {
        return new Intake(Labs.all(), Optional.empty()).read(folder);
    }

    private Submission only() throws IOException {
        return only(read());
    }

    private Submission only(Lab lab) throws IOException {
        return only(new Intake(Labs.all(), Optional.of(lab)).read(folder));
    }

    private static String student(Submission submission) {
        return submission.handin().student();
    }

    private static String labId(Submission submission) {
        return submission.handin().lab().id();
    }

    private static Submission only(Batch batch) {
        assertThat(batch.submissions()).hasSize(1);
        return batch.submissions().get(0);
    }

    private void assertRefused(String expected, String got) throws IOException {
        assertThat(only().refusal()).hasValueSatisfying(finding -> assertThat(finding)
                .extracting(Finding::kind, Finding::expected, Finding::got)
                .containsExactly(Kind.DOES_NOT_COMPILE, expected, got));
    }
}
