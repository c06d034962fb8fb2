package interleave.autograder.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One submission of the corpora: the files that differ from the solution, and what is written about them.
 *
 * @param kind     of the verdict that must expose it; empty for a correct one
 * @param sentence that it breaks; empty for a correct one
 * @param minJdk   the first JDK that can compile it
 */
record Entry(Lab lab, Path folder, Optional<Kind> kind, String sentence, int minJdk) {

    /** All of one corpus, {@code wrong}, {@code correct} or {@code hostile}, in a fixed order. */
    static List<Entry> all(String corpus) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path lab : folders(Checkout.corpus().resolve(corpus))) {
            for (Path entry : folders(lab)) {
                entries.add(read(Labs.byId(lab.getFileName().toString()), entry));
            }
        }
        return entries;
    }

    /** The files that the student changed. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Entry read(Lab lab, Path folder) throws IOException {
        JsonNode about = new YAMLMapper().readTree(folder.resolve("about.yaml").toFile());
        Optional<Kind> kind = Optional.ofNullable(about.get("kind")).map(JsonNode::asText).map(Entry::kind);
        return new Entry(lab, folder, kind, about.path("sentence").asText(), about.path("min-jdk").asInt(17));
    }

    private static Kind kind(String label) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.label().equals(label)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no kind is called '" + label + "'"));
    }

    /** The name that a reader of a failed test needs. */
    @Override
    public String toString() {
        return lab.id() + "/" + folder.getFileName();
    }
}
