package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.handout.Handout;
import interleave.autograder.handout.HandoutZip;
import interleave.testkit.lab.Labs;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip that students get, unpacked into folders whose names have spaces and accents: what a student has on the first
 * evening.
 */
class HandoutTest {

    /** Where the platform's file names can hold it. */
    private static final String NAME = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder()
        .canEncode("où") ? "où est l'écho" : "my handout";

    private Path handout;

    @BeforeEach
    void unpack(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(StudentSeat.maven().isPresent(), "skipped: mvn is not on the PATH");
        Path zip = folder.resolve("handout.zip");
        HandoutZip.write(Handout.of(Checkout.root(), Labs.all()), zip);
        handout = StudentSeat.unzipped(zip, folder.resolve("my handout"));
    }

    @Test
    void one_lab_alone_fails_by_name_until_its_solution_is_dropped_in() throws Exception {
        Path lab = handout.resolve("labs/lab3-bank");
        StudentSeat.Run unsolved = StudentSeat.mvn(lab);
        assertThat(unsolved.status()).as(unsolved.output()).isNotZero();
        assertThat(unsolved.output()).contains("Lab 3, task 3", "lost update");
        assertThat(unsolved.output()).doesNotContain("at interleave.testkit", "[INFO]", "Tests run:", "[ERROR] Failures");
        List<String> board = unsolved.output().lines().takeWhile(line -> !line.contains("Failed to execute goal")).toList();
        assertThat(board).contains("Lab 3: two cash machines, one card", "Next: task 1. This should be so, and is not:",
            "  open     task 3   5 points  not begun      BankServer: the commands, for one client");
        // A newer JVM warns about what Maven itself is made of.
        assertThat(board).as("no line but the program's own is wider than a terminal")
            .filteredOn(line -> !line.startsWith("[stage] ") && !line.startsWith("WARNING: "))
            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));

        Checkout.copy(Checkout.root().resolve("solutions/lab3-bank/src"), lab.resolve("src"));
        StudentSeat.Run solved = StudentSeat.mvn(lab);
        assertThat(solved.status()).as(solved.output()).isZero();
        assertThat(solved.output()).contains("20 of 20 points", "All tasks are done.");
        assertThat(StudentSeat.mvn(lab, "-Dtest=Task1AccountsTest").output())
            .contains("  passes   task 1 ", "Run all of them: mvn test").doesNotContain("done ");
        assertThat(coveredLines(lab, "Bank")).as("covered lines of Bank").isPositive();

        StudentSeat.Run handedIn = StudentSeat.mvn(lab, "-Dsubmit=Jane Doe");
        assertThat(handedIn.status()).as(handedIn.output()).isZero();
        try (ZipFile zip = new ZipFile(lab.resolve("lab3-bank-jane-doe.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("lab3-bank/src/main/java/lab3/Bank.java");
        }

        Path bank = lab.resolve("src/main/java/lab3/Bank.java");
        Files.writeString(bank, Files.readString(bank).replaceFirst("class Bank \\{",
            "class Bank {\n    static { new ProcessBuilder(\"ls\"); }"));
        StudentSeat.Run refused = StudentSeat.mvn(lab, "-Dsubmit=Jane Doe");
        assertThat(refused.status()).as(refused.output()).isNotZero();
        assertThat(refused.output()).contains("Nothing new was packed: lab3-bank-jane-doe.zip holds what you packed"
            + " before.");
    }

    @Test
    void an_update_brings_a_lab_that_is_out_now_and_leaves_the_student_s_work() throws Exception {
        Path early = handout.resolveSibling("early.zip");
        HandoutZip.write(Handout.of(Checkout.root(), Labs.all().subList(0, 2)), early);
        Path mine = StudentSeat.unzipped(early, handout.resolveSibling(NAME));
        Path work = mine.resolve("labs/lab1-echo/src/main/java/lab1/EchoServer.java");
        Files.writeString(work, Files.readString(work).replace("TODO", "DONE"));
        String before = Files.readString(work);

        StudentSeat.Run updated = StudentSeat.mvn(mine.resolve("labs/lab1-echo"), "-Dupdate=" + handout.getParent().resolveSibling("handout.zip"));
        assertThat(updated.status()).as(updated.output()).isZero();
        assertThat(work).hasContent(before);
        assertThat(mine.resolve("labs/lab6-inventory/pom.xml")).exists();
        assertThat(mine.resolve("handout.txt")).hasSameTextualContentAs(handout.resolve("handout.txt"));
        assertThat(StudentSeat.mvn(mine.resolve("labs/lab1-echo"), "-Dtest=Task2*").output())
            .contains("Next: task 2.", "not written yet: Lab 1, task 1: open the port");
    }

    @Test
    void the_whole_handout_builds_and_only_the_tour_is_solved() throws Exception {
        // The first task of each tells that a lab builds and is unsolved; SkeletonsTest goes through all of them.
        StudentSeat.Run all = StudentSeat.mvn(handout, "-fae", "-Dtest=TourTest,Task1*Test", "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=info");
        assertThat(all.status()).isNotZero();
        assertThat(all.output()).containsPattern("Lab 0: .* SUCCESS").containsPattern("Lab 1: .* FAILURE")
            .containsPattern("Lab 2: .* FAILURE").containsPattern("Lab 3: .* FAILURE")
            .containsPattern("Lab 4: .* FAILURE").containsPattern("Lab 5: .* FAILURE")
            .containsPattern("Lab 6: .* FAILURE");
        assertThat(all.output()).contains("Lab 1, task 1").contains("Lab 2, task 1");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void who_watches_reads_a_new_board_after_a_save() throws Exception {
        Path lab = handout.resolve("labs/lab1-echo");
        Process watch = StudentSeat.start(lab, "-Dwatch");
        try (BufferedReader shown = watch.inputReader(StandardCharsets.UTF_8)) {
            assertThat(until(shown, "Watching ")).contains("Next: task 1. This should be so, and is not:");
            Checkout.copy(Checkout.root().resolve("solutions/lab1-echo/src/main"), lab.resolve("src/main"));
            assertThat(until(shown, "Watching ")).contains("  10 of 10 points. The tests that grade you try more of the"
                + " same.");
        } finally {
            watch.descendants().forEach(ProcessHandle::destroyForcibly);
            watch.destroyForcibly();
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void who_traces_a_program_sees_what_its_threads_do_until_it_ends() throws Exception {
        StudentSeat.Run trace = StudentSeat.mvn(handout.resolve("labs/lab0-tour"), "-q", "-Dtrace");
        assertThat(trace.status()).as(trace.output()).isZero();
        assertThat(trace.output()).contains("Running lab0.Tour. Talk to it from another terminal")
            .containsPattern("main +● .* starts Thread-0").containsPattern("Thread-0 [ │]*● .* ends")
            .contains("lab0.Tour has ended with status 0.");
    }

    /** All lines before one that holds this text. */
    private static List<String> until(BufferedReader shown, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = shown.readLine(); line != null && !line.contains(text); line = shown.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    private static int coveredLines(Path lab, String className) throws IOException {
        List<String> rows = Files.readAllLines(lab.resolve("target/site/jacoco/jacoco.csv"));
        List<String> header = List.of(rows.get(0).split(","));
        return rows.stream().map(row -> List.of(row.split(",")))
            .filter(row -> row.get(header.indexOf("CLASS")).equals(className))
            .mapToInt(row -> Integer.parseInt(row.get(header.indexOf("LINE_COVERED")))).sum();
    }
}
