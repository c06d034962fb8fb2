package interleave.testkit.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code mvn -q test -Dupdate=handout.zip}: brings a handout to the version of a newer zip. */
class Update {

    @Test
    void brings_what_is_new_and_leaves_the_student_s_work() throws IOException {
        NewHandout news = NewHandout.read(Path.of(System.getProperty("update", "")));
        NewHandout.Report report = news.over(LabFolder.here().handout());
        System.out.println();
        System.out.println("This is handout " + news.version() + " now: " + report.written() + " files are new, "
            + report.removed() + " are gone.");
        if (!report.beside().isEmpty()) {
            System.out.println("You have changed these, so they stay as they are. What is new in them lies beside them:");
            report.beside().forEach(path -> System.out.println("  " + path));
        }
    }
}
