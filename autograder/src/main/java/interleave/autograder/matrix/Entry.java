package interleave.autograder.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One submission of the corpora: the files that differ from the solution, and what is written about them.
 *
 * @param told     what is wrong, right or hostile about it
 * @param kind     of the verdict that must expose it; empty for a correct one, and for a hostile one whose attack
 *                 must go for nothing, so that it is graded as the right program that it also is
 * @param sentence that it breaks; empty for a correct one
 * @param minJdk   the first JDK that can compile it
 */
public record Entry(Lab lab, Path folder, String told, Optional<Kind> kind, String sentence, int minJdk) {

    private static final String NO_VERDICT = "none";

    static Entry read(Path folder) throws IOException {
        JsonNode about = new YAMLMapper().readTree(folder.resolve("about.yaml").toFile());
        Optional<Kind> kind = Optional.ofNullable(about.get("kind")).map(JsonNode::asText)
            .filter(label -> !label.equals(NO_VERDICT)).map(Entry::kind);
        return new Entry(Labs.byId(folder.getParent().getFileName().toString()), folder, told(about), kind,
            about.path("sentence").asText(), about.path("min-jdk").asInt(17));
    }

    private static String told(JsonNode about) {
        return Stream.of("mistake", "style", "attack").map(key -> about.path(key).asText())
            .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static Kind kind(String label) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.label().equals(label)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no kind is called '" + label + "'"));
    }

    /** The files that the student changed. */
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    public String name() {
        return folder.getFileName().toString();
    }

    /** Whether the running JDK can compile it. */
    public boolean fits() {
        return Runtime.version().feature() >= minJdk;
    }

    /** Lab and name, as a reader finds its folder. */
    @Override
    public String toString() {
        return lab.id() + "/" + name();
    }
}
