package interleave.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.Checkout;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhichLabTest {

    private final List<SourceFile> files = new ArrayList<>();

    private WhichLabTest with(String path, String text) {
        files.add(new SourceFile(path, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private List<String> candidates() {
        return new WhichLab(Labs.all(), files).candidates().stream().map(Lab::id).toList();
    }

    static Stream<Path> solutions() throws IOException {
        try (Stream<Path> folders = Files.list(Checkout.root().resolve("solutions"))) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java"))).sorted().toList()
                .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("solutions")
    void a_solution_is_of_its_lab_and_of_no_other(Path solution) throws IOException {
        Path sources = solution.resolve("src/main/java");
        try (Stream<Path> found = Files.walk(sources)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                with(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(candidates()).containsExactly(solution.getFileName().toString());
    }

    @Test
    void the_kits_own_files_of_a_lab_do_not_make_it_another_one() {
        with("ChatServer.java", "class ChatServer { }").with("Message.java", "class Message { }")
            .with("MessageQueue.java", "class MessageQueue { }");

        assertThat(candidates()).containsExactly("lab5-chat");
    }

    @Test
    void a_class_in_a_labs_own_package_is_of_no_other_lab() {
        with("ChatServer.java", "package lab5; class ChatServer { }").with("Mailbox.java", "package lab5;");

        assertThat(candidates()).containsExactly("lab5-chat");
    }

    @Test
    void the_package_tells_the_lab_where_a_file_of_another_one_lies_beside_it() {
        with("ThreadedEchoServer.java", "package lab2;").with("EchoServer.java", "class EchoServer { }");

        assertThat(candidates()).containsExactly("lab2-thread-per-client");
    }

    @Test
    void a_package_of_the_students_own_leaves_it_to_the_names() {
        with("src/edu/ann/BankServer.java", "package edu.ann;").with("src/edu/ann/Main.java", "package edu.ann;");

        assertThat(candidates()).containsExactly("lab3-bank");
    }

    @Test
    void classes_of_two_labs_in_their_packages_may_be_either() {
        with("lab2/ThreadedEchoServer.java", "package lab2;").with("lab3/Bank.java", "package lab3;");

        assertThat(candidates()).containsExactly("lab2-thread-per-client", "lab3-bank");
    }

    @Test
    void files_of_other_names_are_of_no_lab() {
        with("Main.java", "package lab1; class Main { }");

        assertThat(candidates()).isEmpty();
    }
}
