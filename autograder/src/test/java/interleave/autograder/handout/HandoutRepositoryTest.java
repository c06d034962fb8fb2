package interleave.autograder.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.autograder.kit.Checkout;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutRepositoryTest {

    private static final String SKELETON = "labs/lab1-echo/src/main/java/lab1/EchoServer.java";

    @TempDir
    private Path folder;

    @BeforeEach
    void needsGit() {
        Assumptions.assumeTrue(runs(folder, "git", "--version"), "skipped: git is not installed");
    }

    private static Handout handout(int labs) throws IOException {
        return Handout.of(Checkout.root(), Labs.all().subList(0, labs));
    }

    @Test
    void the_same_versions_are_the_same_commits_and_one_that_is_there_is_none() throws IOException {
        for (String name : List.of("a", "b")) {
            HandoutRepository repository = new HandoutRepository(folder.resolve(name));
            assertThat(repository.commit(handout(1))).isTrue();
            assertThat(repository.commit(handout(1))).isFalse();
            assertThat(repository.commit(handout(2))).isTrue();
        }
        assertThat(said(folder.resolve("a"), "git", "log", "--format=%H %s", "main").lines()).hasSize(2);
        assertThat(said(folder.resolve("a"), "git", "rev-parse", "main"))
            .isEqualTo(said(folder.resolve("b"), "git", "rev-parse", "main"));
        assertThat(said(folder.resolve("a"), "git", "ls-files", "-s", "mvnw")).startsWith("100755");
    }

    @Test
    void what_is_committed_is_what_lies_there() throws IOException {
        new HandoutRepository(folder).commit(handout(1));
        assertThat(said(folder, "git", "status", "--porcelain")).isEmpty();
    }

    @Test
    void a_student_who_pulls_keeps_the_own_work() throws IOException {
        Path course = folder.resolve("course");
        HandoutRepository repository = new HandoutRepository(course);
        repository.commit(handout(2));
        assertThat(runs(folder, "git", "clone", "-q", course.toString(), "mine")).isTrue();
        Path mine = folder.resolve("mine");
        Files.writeString(mine.resolve(SKELETON), "// my work\n");
        assertThat(runs(mine, "git", "-c", "user.name=ada", "-c", "user.email=a@b", "commit", "-qam", "mine")).isTrue();
        repository.commit(handout(3));
        assertThat(runs(mine, "git", "-c", "user.name=ada", "-c", "user.email=a@b", "pull", "-q", "--no-rebase", "--no-edit"))
            .isTrue();
        assertThat(mine.resolve(SKELETON)).hasContent("// my work");
        assertThat(mine.resolve("labs/lab2-thread-per-client/pom.xml")).exists();
    }

    @Test
    void a_folder_with_other_files_in_it_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> new HandoutRepository(folder).commit(handout(1))).isInstanceOf(IOException.class)
            .hasMessageContaining("neither empty nor a git repository");
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    private static boolean runs(Path folder, String... command) {
        try {
            said(folder, command);
            return true;
        } catch (IOException | AssertionError refused) {
            return false;
        }
    }

    private static String said(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(folder.toFile())
            .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(String.join(" ", command) + ": " + said).isZero();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        return said;
    }
}
