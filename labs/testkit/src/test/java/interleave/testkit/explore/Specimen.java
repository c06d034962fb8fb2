package interleave.testkit.explore;

import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Student;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small program of a corpus, right or wrong, and what its head says of it.
 *
 * @param corpus  the folder that it lies in
 * @param name    its file's
 * @param source  the whole file
 * @param promise what it promises
 * @param kind    how its fault shows; empty for a right one
 * @param minJdk  the first JDK that can run it
 */
public record Specimen(String corpus, String name, String source, Promise promise, Optional<Kind> kind, int minJdk) {

    private static final int LIMIT_BEATS = 300;

    /** @param corpus the folder; the property of the same name picks some by a regular expression */
    public static List<Specimen> wrong(String corpus) throws IOException {
        return all(corpus, "wrong");
    }

    public static List<Specimen> correct(String corpus) throws IOException {
        return all(corpus, "correct");
    }

    /** Wrong ones whose fault the explorer does not find. */
    public static List<Specimen> missed(String corpus) throws IOException {
        return all(corpus, "missed");
    }

    /** Right ones that do what the explorer does not see. */
    public static List<Specimen> unseen(String corpus) throws IOException {
        return all(corpus, "unseen");
    }

    private static List<Specimen> all(String corpus, String verdict) throws IOException {
        try (Stream<Path> files = Files.list(folder(corpus).resolve(verdict))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted()
                .map(file -> read(corpus, file))
                .filter(each -> each.name.matches(System.getProperty(corpus, ".*"))).toList();
        }
    }

    private static Path folder(String corpus) {
        try {
            return Path.of(Specimen.class.getResource("/" + corpus).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Specimen read(String corpus, Path file) {
        try {
            String source = Files.readString(file);
            Promise promise = Promise.valueOf(head(source, "promise").orElseThrow().toUpperCase()
                .replace(' ', '_'));
            Optional<Kind> kind = head(source, "kind").map(label -> Arrays.stream(Kind.values())
                .filter(each -> each.label().equals(label)).findFirst().orElseThrow());
            int minJdk = head(source, "min-jdk").map(Integer::valueOf).orElse(17);
            String name = file.getFileName().toString().replace(".java", "");
            return new Specimen(corpus, name, source, promise, kind, minJdk);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<String> head(String source, String key) {
        Matcher line = Pattern.compile("(?m)^// " + key + ": (.*)$").matcher(source);
        return line.find() ? Optional.of(line.group(1).strip()) : Optional.empty();
    }

    public StageOptions compiled() {
        // A limit is no verdict here, and many stages start side by side.
        return Student.writesFile(promise.className(), source).withLimitBeats(LIMIT_BEATS);
    }

    @Override
    public String toString() {
        return name;
    }
}
