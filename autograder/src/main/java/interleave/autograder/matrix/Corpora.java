package interleave.autograder.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The submissions by which the grader is calibrated: {@code autograder/corpus} of a checkout, where its README tells
 * about them.
 *
 * @param checkout the top folder of the project
 */
public record Corpora(Path checkout) {

    /** Each with one fault, which a check must see. */
    public List<Entry> wrong() throws IOException {
        return all("wrong");
    }

    /** In many styles, none of which a check may accuse. */
    public List<Entry> correct() throws IOException {
        return all("correct");
    }

    /** They attack the grader or its machine. */
    public List<Entry> hostile() throws IOException {
        return all("hostile");
    }

    /** The sources that an entry changes. */
    public Path solution(Entry entry) {
        return checkout.resolve("solutions").resolve(entry.lab().id()).resolve("src/main/java");
    }

    private List<Entry> all(String corpus) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path lab : folders(checkout.resolve("autograder/corpus").resolve(corpus))) {
            for (Path entry : folders(lab)) {
                entries.add(Entry.read(entry));
            }
        }
        return entries;
    }

    /** In a fixed order. */
    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
