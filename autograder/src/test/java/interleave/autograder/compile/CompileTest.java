package interleave.autograder.compile;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.handin.Handin;
import interleave.autograder.intake.SourceFile;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.lab.StudentClass;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of sources, and what a student reads where they do not compile. */
class CompileTest {

    private static final Lab ECHO = Labs.byId("lab1-echo");

    @TempDir
    static Path folder;

    private static Compile compile;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(folder.resolve("work"));
        compile = new Compile(folder.resolve("labs"), folder.resolve("work"), Isolation.LIMITS);
    }

    @AfterAll
    static void end() {
        compile.close();
    }

    @Test
    void class_files_stand_in_the_folders_of_their_packages() throws Exception {
        Compiled compiled = compile(source("x/EchoServer.java",
                "package a.b; class EchoServer { class Inner { } }"));

        try (Stream<Path> files = Files.walk(compiled.classes().orElseThrow()).filter(Files::isRegularFile)) {
            assertThat(files.map(file -> compiled.classes().get().relativize(file).toString()
                    .replace('\\', '/')))
                    .containsExactlyInAnyOrder("a/b/EchoServer.class", "a/b/EchoServer$Inner.class");
        }
    }

    @Test
    void the_first_errors_are_told_with_file_and_line() throws Exception {
        Finding finding = refusal(source("src/lab1/EchoServer.java", """
                package lab1;
                class EchoServer {
                    int port() { return prt; }
                    void run() { int x = "one" }
                }
                """), source("Helper.java", "package lab1; class Helper { void f() { return 1; } }"));

        assertThat(finding).isEqualTo(new Finding(Kind.DOES_NOT_COMPILE,
                "compiled your sources with JDK " + Runtime.version().feature(), "no errors", "1 error",
                List.of("EchoServer.java:4: ';' expected"),
                "Mend the first error first: the others often follow from it."));
    }

    @Test
    void an_error_of_several_lines_is_told_on_one() throws Exception {
        Finding finding = refusal(source("EchoServer.java",
                "class EchoServer { int port() { return prt; } }"));

        assertThat(finding.evidence()).containsExactly(
                "EchoServer.java:1: cannot find symbol; symbol:   variable prt; location: class EchoServer");
    }

    @Test
    void five_errors_are_told_and_all_are_counted() throws Exception {
        String lines = IntStream.range(0, 9).mapToObj(i -> "int f" + i + " = x" + i + ";\n")
                .collect(Collectors.joining());

        Finding finding = refusal(source("EchoServer.java", "class EchoServer {\n" + lines + "}"));

        assertThat(finding.got()).isEqualTo("9 errors");
        assertThat(finding.evidence()).hasSize(5);
    }

    @Test
    void a_long_error_is_cut() throws Exception {
        Finding finding = refusal(source("EchoServer.java", "class EchoServer { " + "X".repeat(5_000)
                + " f; }"));

        assertThat(finding.evidence()).singleElement().satisfies(line -> assertThat(line).hasSize(300));
    }

    @Test
    void no_path_of_this_machine_is_told() throws Exception {
        Finding finding = refusal(source("x/Other.java", "package a; public class EchoServer { }"),
                source("y/Other.java", "package a; class EchoServer { }"));

        assertThat(finding.evidence())
                .contains("Other.java:1: class EchoServer is public, should be declared in a"
                + " file named EchoServer.java", "Other.java:1: duplicate class: a.EchoServer");
        assertThat(finding.text()).doesNotContain(folder.toString());
    }

    @Test
    void the_jdk_that_runs_is_the_language() throws Exception {
        Compiled compiled = compile(source("EchoServer.java", "record EchoServer(int port) { }"));
        byte[] bytes = Files.readAllBytes(compiled.classes().orElseThrow().resolve("EchoServer.class"));

        assertThat(bytes[7]).as("major version of the class file")
                .isEqualTo((byte) (44 + Runtime.version().feature()));
        assertThat(bytes[5]).as("mark of preview features").isZero();
    }

    @Test
    void text_in_utf_8_stays_as_it_is() throws Exception {
        Compiled compiled = compile(source("EchoServer.java",
                "\uFEFFclass EchoServer { String ñ = \"ěšč\"; }"));

        assertThat(compiled.refusal()).isEmpty();
        assertThat(compiled.notes()).isEmpty();
        assertThat(Files.readString(compiled.classes().orElseThrow().resolve("EchoServer.class"),
                StandardCharsets.ISO_8859_1)).contains(new String("ěšč".getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1));
    }

    @Test
    void text_in_latin_1_is_read_as_such_and_told() throws Exception {
        Compiled compiled = compile(new SourceFile("EchoServer.java",
                "class EchoServer { /* año */ int año; }"
                .getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(compiled.refusal()).isEmpty();
        assertThat(compiled.notes()).containsExactly(
                "EchoServer.java is not UTF-8: it was read as ISO-8859-1. Save it as UTF-8.");
    }

    @Test
    void text_in_the_encoding_of_windows_compiles() throws Exception {
        Compiled compiled = compile(new SourceFile("EchoServer.java", "class EchoServer { /* “señal” */ }"
                .getBytes(Charset.forName("windows-1252"))));

        assertThat(compiled.refusal()).isEmpty();
    }

    @Test
    void a_module_descriptor_is_left_out_and_told() throws Exception {
        Compiled compiled = compile(source("EchoServer.java", "class EchoServer { }"),
                source("module-info.java", "module none { requires no.such.module; }"));

        assertThat(compiled.refusal()).isEmpty();
        assertThat(compiled.notes())
                .containsExactly("module-info.java was left out: a lab is one unnamed module");
    }

    @Test
    void nothing_but_the_jdk_is_on_the_class_path() throws Exception {
        Finding finding = refusal(source("EchoServer.java",
                "class EchoServer { com.fasterxml.jackson.databind.ObjectMapper m;"
                        + " interleave.testkit.lab.Labs l; }"));

        assertThat(finding.evidence()).containsExactly(
                "EchoServer.java:1: package com.fasterxml.jackson.databind does not exist",
                "EchoServer.java:1: package interleave.testkit.lab does not exist");
    }

    @Test
    void code_that_is_nested_too_deeply_is_refused() throws Exception {
        String nested = "class EchoServer { int f = " + "(".repeat(100_000) + "1" + ")".repeat(100_000)
                + "; }";

        assertThat(refusal(source("EchoServer.java", nested)).evidence())
                .containsExactly("javac gave up on the code: it is too large or too deeply nested");
    }

    @Test
    void code_that_eats_the_compilers_memory_is_refused_and_the_next_one_compiles() throws Exception {
        Compiled bomb = compile(source("EchoServer.java", Bomb.OF_MEMORY));
        Compiled next = compile(source("EchoServer.java", "class EchoServer { }"));

        assertThat(bomb.refusal().orElseThrow().evidence())
                .containsExactly("javac gave up on the code: it is too large or too deeply nested");
        assertThat(next.refusal()).isEmpty();
    }

    @Test
    void a_class_with_a_name_too_long_for_a_file_is_refused() throws Exception {
        Finding finding = refusal(source("EchoServer.java", "class EchoServer { class " + "X".repeat(300)
                + " { } }"));

        assertThat(finding.evidence()).containsExactly("a class has a name that is too long for a file");
    }

    @Test
    void a_file_of_the_kit_replaces_the_students_in_the_students_package() throws Exception {
        Lab lab = new Lab("lab9", "nine", List.of(new StudentClass("Chat", List.of())),
                List.of("src/main/java/lab9/Queue.java"));
        Path kit = folder.resolve("labs/lab9/src/main/java/lab9/Queue.java");
        Files.createDirectories(kit.getParent());
        Files.writeString(kit, "package lab9;\nclass Queue { int kit; }\n");

        Compiled compiled = compile.compile(submission(lab,
                source("Chat.java", "package mine;\nclass Chat { int f = new Queue().kit; }"),
                source("Queue.java", "package mine;\nclass Queue { int students; }")));

        assertThat(compiled.refusal()).isEmpty();
        assertThat(compiled.classes().orElseThrow().resolve("mine/Queue.class")).exists();
    }

    @Test
    void a_task_that_is_handed_in_alone_compiles_with_the_skeletons_of_the_others() throws Exception {
        Lab lab = new Lab("lab8", "eight", List.of(new StudentClass("Box", List.of()),
                new StudentClass("Queue", List.of()), new StudentClass("Inner", List.of())),
                List.of("src/main/java/lab8/Feed.java"));
        Path kit = Files.createDirectories(folder.resolve("labs/lab8/src/main/java/lab8"));
        Files.writeString(kit.resolve("Feed.java"), "package lab8;\nclass Feed { Queue queue; Inner inner; }\n");
        Files.writeString(kit.resolve("Queue.java"), "package lab8;\nclass Queue { int skeleton; }\n");
        Files.writeString(kit.resolve("Inner.java"), "package lab8;\nclass Inner { int skeleton; }\n");

        Compiled compiled = compile.compile(submission(lab, source("Box.java", """
                package mine;
                /** Not a
                 * class Queue { */
                class Box { }
                final class Inner { }
                """)));

        assertThat(compiled.refusal()).isEmpty();
        assertThat(compiled.classes().orElseThrow().resolve("mine/Queue.class")).exists();
    }

    @Test
    void a_refusal_of_the_intake_is_handed_on() throws Exception {
        Finding finding = new Finding(Kind.DOES_NOT_COMPILE, "a", "b", "c", List.of(), "");
        Submission refused = new Submission(new Handin("ann", ECHO), List.of(), List.of("note"),
                Optional.of(finding));

        assertThat(compile.compile(refused)).isEqualTo(
                new Compiled(refused.handin(), Optional.empty(), List.of("note"), Optional.of(finding)));
    }

    @Test
    void code_that_keeps_the_compiler_busy_for_ever_is_ended_and_the_next_one_compiles() throws Exception {
        try (Compile hasty = new Compile(folder, folder.resolve("work"), Isolation.LIMITS, Duration.ofSeconds(10))) {
            Compiled bomb = hasty.compile(submission(ECHO, source("EchoServer.java", Bomb.OF_TIME)));
            Compiled next = hasty.compile(submission(ECHO,
                    source("EchoServer.java", "class EchoServer { }")));

            assertThat(bomb.refusal().orElseThrow().evidence())
                    .containsExactly("javac did not finish in 10 s");
            assertThat(next.refusal()).isEmpty();
        }
    }

    @Test
    void a_compiler_that_was_killed_is_started_again() throws Exception {
        try (Compile mine = new Compile(folder, folder.resolve("work"), Isolation.LIMITS)) {
            List<ProcessHandle> before = ProcessHandle.current().children().toList();
            mine.compile(submission(ECHO, source("EchoServer.java", "class EchoServer { }")));
            List<ProcessHandle> workers = ProcessHandle.current().children()
                    .filter(child -> !before.contains(child)).toList();
            assertThat(workers).as("processes that the first job started").hasSize(1);
            workers.get(0).destroyForcibly();
            workers.get(0).onExit().join();

            assertThat(mine.compile(submission(ECHO, source("EchoServer.java", "class EchoServer { }")))
                    .refusal())
                    .isEmpty();
        }
    }

    private static SourceFile source(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Submission submission(Lab lab, SourceFile... sources) {
        return new Submission(new Handin("ann", lab), List.of(sources), List.of(), Optional.empty());
    }

    private static Compiled compile(SourceFile... sources) throws Exception {
        return compile.compile(submission(ECHO, sources));
    }

    private static Finding refusal(SourceFile... sources) throws Exception {
        Compiled compiled = compile(sources);
        assertThat(compiled.classes()).as("class files of code that does not compile").isEmpty();
        return compiled.refusal().orElseThrow();
    }
}
