package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.Checkout;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A class that is graded in seconds: nearly nothing of it compiles, so that nearly nothing is run. */
final class SmallClass {

    private SmallClass() {
    }

    /** Seven hand-ins of five students, in sub-folders named like labs. */
    static void write(Path folder) throws IOException {
        for (String student : List.of("Alice", "alice", "Bob O'Hara", "chris", "dora")) {
            broken(folder.resolve("lab1-echo").resolve(student), "EchoServer");
        }
        broken(folder.resolve("lab3-bank/dora"), "Bank");
        broken(folder.resolve("lab3-bank/Alice"), "Bank");
    }

    /** One more, whose suites are run, though nothing of it is solved. */
    static void addOneThatRuns(Path folder) throws IOException {
        Checkout.copy(Checkout.skeleton(Labs.byId("lab1-echo")).resolve("src"), folder.resolve("lab1-echo/erik"));
    }

    static void broken(Path place, String name) throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve(name + ".java"), "class " + name + " { does not compile }");
    }

    /** That the reports in one folder are those in the other, file by file. */
    static void assertSame(Path reports, Path expected) throws IOException {
        Map<String, String> wanted = files(expected);
        Map<String, String> got = files(reports);
        assertThat(got).containsOnlyKeys(wanted.keySet());
        wanted.forEach((name, text) -> assertThat(got.get(name)).as(name).isEqualTo(text));
    }

    /** All files of a folder by their paths, without those of shards and without the times in them. */
    private static Map<String, String> files(Path reports) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(reports)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = reports.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("shards/")) {
                    String text = Files.readString(file);
                    int times = text.lastIndexOf(name.endsWith("result.json") ? "\"times\"" : "<section id=\"times\">");
                    files.put(name, times < 0 ? text : text.substring(0, times));
                }
            }
        }
        return files;
    }
}
