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
 * A small class of the corpus under {@code objects}, right or wrong, and what its head says of it.
 *
 * @param name    its file's
 * @param source  the whole file
 * @param promise what it promises
 * @param kind    how its fault shows; empty for a right one
 * @param minJdk  the first JDK that can run it
 */
record Specimen(String name, String source, Promise promise, Optional<Kind> kind, int minJdk) {

    private static final int LIMIT_BEATS = 300;

    static List<Specimen> wrong() throws IOException {
        return all("wrong");
    }

    static List<Specimen> correct() throws IOException {
        return all("correct");
    }

    private static List<Specimen> all(String corpus) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve(corpus))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(Specimen::read)
                .filter(each -> each.name.matches(System.getProperty("objects", ".*"))).toList();
        }
    }

    private static Path folder() {
        try {
            return Path.of(Specimen.class.getResource("/objects").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Specimen read(Path file) {
        try {
            String source = Files.readString(file);
            Promise promise = Promise.valueOf(head(source, "promise").orElseThrow().toUpperCase().replace(' ', '_'));
            Optional<Kind> kind = head(source, "kind").map(label -> Arrays.stream(Kind.values())
                .filter(each -> each.label().equals(label)).findFirst().orElseThrow());
            int minJdk = head(source, "min-jdk").map(Integer::valueOf).orElse(17);
            return new Specimen(file.getFileName().toString().replace(".java", ""), source, promise, kind, minJdk);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<String> head(String source, String key) {
        Matcher line = Pattern.compile("(?m)^// " + key + ": (.*)$").matcher(source);
        return line.find() ? Optional.of(line.group(1).strip()) : Optional.empty();
    }

    StageOptions compiled() {
        // A limit is no verdict here, and many stages start side by side.
        return Student.writesFile(promise.className(), source).withLimitBeats(LIMIT_BEATS);
    }

    @Override
    public String toString() {
        return name;
    }
}
