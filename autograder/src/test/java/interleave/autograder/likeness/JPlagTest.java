package interleave.autograder.likeness;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a file that is named as JPlag, before anything is run. */
class JPlagTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_not_there_is_told() {
        refused(folder.resolve("jplag.jar"), "jplag.jar is not there.");
    }

    @Test
    void what_is_no_jar_is_told() throws IOException {
        refused(Files.writeString(folder.resolve("jplag.html"), "<html>Not found</html>"), "it is no jar.");
    }

    @Test
    void another_program_is_told() throws IOException {
        refused(StandIn.otherProgram(folder), "other.jar is not JPlag 6: there is no de.jplag.cli.CLI in it.");
    }

    @Test
    void a_jar_without_the_libraries_is_told_with_the_name_of_the_right_one() throws IOException {
        refused(StandIn.withoutLibraries(folder), "take the file whose name ends with jar-with-dependencies.jar.");
    }

    @Test
    void a_Java_that_is_too_old_is_told_with_the_one_that_it_takes() throws IOException {
        refused(StandIn.forNewerJava(folder), "needs Java 156, and this is Java " + Runtime.version().feature()
            + ". Call it with a newer one: JAVA_HOME=/path/to/jdk-156 ");
    }

    private static void refused(Path jar, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> JPlag.at(jar)).withMessageContaining(message);
    }
}
