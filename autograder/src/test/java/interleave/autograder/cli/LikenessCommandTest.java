package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import interleave.autograder.kit.Checkout;
import interleave.autograder.likeness.JPlag;
import interleave.autograder.likeness.StandIn;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command, from its words to the files that it leaves; JPlag has a stand-in, where it is not said otherwise. */
class LikenessCommandTest {

    private record Run(int status, String output, String error) {
    }

    @TempDir
    private Path folder;

    @Test
    void without_JPlag_it_is_told_where_to_get_it() throws IOException {
        assumeFalse(System.getenv().containsKey("INTERLEAVE_JPLAG"), "skipped: INTERLEAVE_JPLAG names one");
        SmallClass.write(folder.resolve("class"));
        Run run = execute("likeness", path("class"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("JPlag is not here: save jplag-6.2.0-jar-with-dependencies.jar from"
            + " https://github.com/jplag/JPlag/releases, and name it by --jplag or the variable INTERLEAVE_JPLAG.");
    }

    @Test
    void who_wrote_alike_is_told_most_alike_first() throws IOException {
        handin("ada", "class EchoServer { int copied; }");
        handin("bob", "class EchoServer { long own; }");
        handin("Zoë O'Hara", "class EchoServer { int copied; }");
        handin("dora", "cannot be read");
        Files.createDirectories(folder.resolve("class/lab1-echo/erik"));

        Run run = likeness("class");

        assertThat(run.status()).as(run.error()).isZero();
        assertThat(run.output()).contains("lab1-echo: 3 hand-ins compared, not dora (not to be read, or too short).",
            "  100%  Zoë O'Hara and ada\n   13%  Zoë O'Hara and bob\n");
        assertThat(Files.readString(folder.resolve("reports/likeness/lab1-echo.html")))
            .contains("3 hand-ins, each compared with each", "too little of them: dora.",
                "<tr><th scope=\"row\">Zoë O&#39;Hara</th><td>ada</td><td class=\"number\">100</td>",
                "java -jar jplag.jar lab1-echo.jplag").doesNotContain("erik");
    }

    @Test
    void what_JPlag_reads_is_the_lab_s_sources_as_intake_sorted_them_without_the_skeleton() throws IOException {
        handin("ada", "class EchoServer { }");
        Files.writeString(folder.resolve("class/lab1-echo/ada/notes.txt"), "my password");
        Checkout.copy(Checkout.root().resolve("autograder/samples/lab1-echo/ada"),
            folder.resolve("class/lab1-echo/bob/handed in"));

        Run run = likeness("class");

        assertThat(run.status()).as(run.error()).isZero();
        assertThat(Files.readAllLines(folder.resolve("reports/likeness/lab1-echo.jplag"))).containsExactly(
            "base " + Checkout.root().resolve("labs/lab1-echo/src/main/java"), "ada/EchoServer.java",
            "bob/handed_in_src_main_java_lab1_EchoServer.java");
    }

    @Test
    void without_names_neither_page_nor_report_has_one() throws IOException {
        handin("ada", "class EchoServer { }");
        handin("bob", "class EchoServer { }");

        Run run = likeness("class", "--anonymous");

        assertThat(run.status()).as(run.error()).isZero();
        for (String file : new String[] {"lab1-echo-anonymous.html", "lab1-echo-anonymous.jplag"}) {
            assertThat(Files.readString(folder.resolve("reports/likeness").resolve(file)).replace("base " + folder, ""))
                .as(file).containsPattern("Student.00").doesNotContainPattern("\\b(ada|bob)\\b");
        }
        assertThat(run.output()).doesNotContainPattern("\\b(ada|bob)\\b");
    }

    @Test
    void the_page_of_a_graded_class_gets_a_link_and_no_grade_is_another() throws IOException {
        SmallClass.write(folder.resolve("class"));
        assertThat(execute("grade", "--out", path("reports"), path("class")).status()).isZero();
        String grades = Files.readString(folder.resolve("reports/grades.csv"));
        assertThat(classPage()).doesNotContain("likeness/");

        Run run = likeness("class");

        assertThat(run.status()).as(run.error()).isZero();
        assertThat(classPage())
            .contains("<a href=\"likeness/lab1-echo.html\">", "<a href=\"likeness/lab3-bank.html\">");
        assertThat(Files.readString(folder.resolve("reports/grades.csv"))).isEqualTo(grades);
        assertThat(execute("grade", "--resume", "--out", path("reports"), path("class")).status()).isZero();
        assertThat(classPage()).as("after another run").contains("<a href=\"likeness/lab1-echo.html\">");
        assertThat(Files.readString(folder.resolve("reports/grades.csv"))).isEqualTo(grades);
    }

    @Test
    void where_JPlag_falls_short_its_last_words_are_told() throws IOException {
        handin("ada", "cannot be read");
        handin("bob", "class EchoServer { }");
        Run run = likeness("class");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.error()).contains("JPlag ended with status 1:\nNot enough valid submissions! (found 1 valid");
    }

    @Test
    void a_lab_with_one_hand_in_has_nothing_to_compare() throws IOException {
        handin("ada", "class EchoServer { }");
        Run run = likeness("class");
        assertThat(run.status()).as(run.error()).isZero();
        assertThat(run.output()).contains("lab1-echo: only one hand-in has sources, so there is nothing to compare.");
    }

    @Test
    void JPlag_itself_finds_the_copy_under_other_names_and_not_what_the_skeleton_gives() throws IOException {
        Path jar = realJPlag();
        Path solved = Checkout.root().resolve("solutions/lab1-echo/src/main/java/lab1/EchoServer.java");
        handin("original", Files.readString(solved));
        handin("copy", Files.readString(solved).replaceAll("\\b(client|line|port)\\b", "my$1"));
        handin("own", Files.readString(Checkout.corpora().correct().get(0).files().get(0)));
        handin("unsolved", Files.readString(Checkout.root()
            .resolve("labs/lab1-echo/src/main/java/lab1/EchoServer.java")));

        Run run = execute("likeness", "--jplag", jar.toString(), "--out", path("reports"), path("class"));

        assertThat(run.status()).as(run.error()).isZero();
        assertThat(run.output()).containsPattern("lab1-echo: 4 hand-ins compared.\n +(9\\d|100)%  copy and original\n")
            .doesNotContainPattern("[1-9]\\d*%  .*unsolved");
        assertThat(folder.resolve("reports/likeness")).isDirectoryContaining("glob:**lab1-echo.{jplag,zip}");
    }

    /** Skips where it is not at hand, or needs a newer Java. */
    private static Path realJPlag() throws IOException {
        String jar = System.getenv("INTERLEAVE_JPLAG");
        Assumptions.assumeTrue(jar != null, "skipped: INTERLEAVE_JPLAG names no JPlag");
        try {
            return JPlag.at(Path.of(jar)).jar();
        } catch (IllegalArgumentException fault) {
            return Assumptions.abort("skipped: " + fault.getMessage());
        }
    }

    private void handin(String student, String server) throws IOException {
        Path place = Files.createDirectories(folder.resolve("class/lab1-echo").resolve(student));
        Files.writeString(place.resolve("EchoServer.java"), server);
    }

    private String classPage() throws IOException {
        return Files.readString(folder.resolve("reports/class.html"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Run likeness(String place, String... more) throws IOException {
        return execute(Stream.concat(Stream.of("likeness", "--jplag", StandIn.jar(folder).toString(), "--out",
            path("reports"), path(place)), Stream.of(more)).toArray(String[]::new));
    }

    private static Run execute(String... words) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(error, true));
        return new Run(command.execute(words), out.toString(), error.toString());
    }
}
