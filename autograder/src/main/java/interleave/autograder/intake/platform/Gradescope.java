package interleave.autograder.intake.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Gradescope: {@code submission_4711/}, and beside them {@code submission_metadata.yml}, which tells whose each is.
 * A Ruby program writes it, so its keys begin with a colon.
 *
 * @param submissions by the names of the folders
 */
record Gradescope(Map<String, Named> submissions) implements Convention {

    private static final String METADATA = "submission_metadata.yml";
    /** It holds all results of all earlier runs: the library's own limit of 3 MB is too small for a class. */
    private static final int MOST_BYTES = 100 << 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSSSSS] XXX");

    /** @throws IOException where the list is there, and cannot be read */
    static Gradescope of(Path folder) throws IOException {
        Path list = folder.resolve(METADATA);
        Map<String, Named> submissions = new HashMap<>();
        if (Files.isRegularFile(list)) {
            tree(list).fields().forEachRemaining(each ->
                named(each.getKey(), each.getValue()).ifPresent(named -> submissions.put(each.getKey(), named)));
        }
        return new Gradescope(submissions);
    }

    private static JsonNode tree(Path list) throws IOException {
        if (Files.size(list) > MOST_BYTES) {
            throw new IOException(METADATA + " is larger than " + (MOST_BYTES >> 20) + " MB");
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        try {
            return new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build())
                .readTree(Files.readAllBytes(list));
        } catch (IOException broken) {
            throw new IOException(METADATA + " cannot be read: " + broken.getMessage()
                + "; --from folders takes the folders as they are named", broken);
        }
    }

    private static Optional<Named> named(String folder, JsonNode submission) {
        List<Person> people = new ArrayList<>();
        for (JsonNode each : submission.path(":submitters")) {
            Person person = new Person(Map.of(Id.NAME, each.path(":name").asText(""),
                Id.SID, each.path(":sid").asText(""), Id.EMAIL, each.path(":email").asText("")));
            if (!person.ids().isEmpty()) {
                people.add(person);
            }
        }
        Delivery delivery = new Delivery(time(submission.path(":created_at").asText("")), false, 0);
        return people.isEmpty() ? Optional.empty()
            : Optional.of(new Named(people, people.toString(), delivery, "", true));
    }

    /** {@code 2026-09-01 10:00:00.000000000 Z} as Ruby writes it, or ISO 8601. */
    private static Optional<Instant> time(String text) {
        for (DateTimeFormatter each : List.of(TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME)) {
            try {
                return Optional.of(OffsetDateTime.parse(text.strip(), each).toInstant());
            } catch (DateTimeException other) {
                // The next one may fit; a time that nobody can read is no time.
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Named> named(Path place) {
        return Files.isDirectory(place) ? Optional.ofNullable(submissions.get(Platform.nameOf(place)))
            : Optional.empty();
    }
}
