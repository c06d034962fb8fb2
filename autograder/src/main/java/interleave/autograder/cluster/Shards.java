package interleave.autograder.cluster;

import interleave.autograder.report.Results;
import interleave.autograder.report.Results.Stored;
import interleave.autograder.score.Fingerprint;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All parts of one class, read and found to belong together.
 *
 * @param results in brief, in the order of the class, with their folders
 * @param notes   for the instructor, of the whole class
 */
public record Shards(List<Stored> results, List<String> notes) {

    /**
     * Reads them.
     *
     * @param folders each a shard's, or one that holds those of shards
     * @throws IllegalArgumentException that tells what is missing, there twice or of another class
     */
    public static Shards read(List<Path> folders) throws IOException {
        Map<Path, ShardFile> files = new LinkedHashMap<>();
        for (Path folder : folders) {
            for (Path shard : shardsIn(folder)) {
                files.put(shard, ShardFile.read(shard));
            }
        }
        Path first = files.keySet().iterator().next();
        checkParts(files, files.get(first).of());
        Map<String, Stored> byKey = new HashMap<>();
        for (Map.Entry<Path, ShardFile> shard : files.entrySet()) {
            checkWhole(first, files.get(first), shard.getKey(), shard.getValue());
            byKey.putAll(results(shard.getKey(), shard.getValue()));
        }
        List<Stored> results = files.get(first).all().stream().map(byKey::get).toList();
        checkRuns(results);
        return new Shards(results, files.values().stream().flatMap(each -> each.notes().stream()).distinct().toList());
    }

    private static List<Path> shardsIn(Path folder) throws IOException {
        if (ShardFile.isIn(folder)) {
            return List.of(folder);
        }
        List<Path> shards = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                shards = children.filter(ShardFile::isIn).sorted(Comparator.comparing(Path::toString)).toList();
            }
        }
        if (shards.isEmpty()) {
            throw new IllegalArgumentException("There is no shard.json in " + folder
                + ": it is none that grade --shard wrote, or its grading has not come to its end.");
        }
        return shards;
    }

    private static void checkParts(Map<Path, ShardFile> files, int of) {
        Map<Integer, Path> seen = new HashMap<>();
        files.forEach((folder, file) -> {
            check(file.of() == of, folder + " is a shard of " + file.of() + ", and others are of " + of + ".");
            Path twin = seen.put(file.shard(), folder);
            check(twin == null, "Shard " + file.shard() + " of " + of + " is there twice: " + twin + " and " + folder
                + ".");
        });
        List<String> missing = IntStream.rangeClosed(1, of).filter(number -> !seen.containsKey(number))
            .mapToObj(String::valueOf).toList();
        check(missing.isEmpty(), "Missing of " + of + " shards: " + String.join(", ", missing)
            + ". Grade them with --shard, or name their folders.");
    }

    private static void checkWhole(Path first, ShardFile expected, Path folder, ShardFile file) {
        check(file.handins().equals(expected.handins()) && file.all().equals(expected.all()),
            folder + " is a shard of another class than " + first
                + ": other hand-ins, or others of the same students.");
        check(file.rubric().equals(expected.rubric()), folder + " was graded under another rubric, other marks or"
            + " another deadline than " + first + ".");
    }

    private static Map<String, Stored> results(Path folder, ShardFile file) throws IOException {
        Map<String, Stored> found = new HashMap<>();
        Results.eachIn(folder, stored -> found.put(stored.scored().handin().key(), stored.brief()));
        found.keySet().retainAll(file.own());
        List<String> lacking = new ArrayList<>(file.own());
        lacking.removeAll(found.keySet());
        check(lacking.isEmpty(), folder + " has no result of " + String.join(", ", lacking) + ": grade it again.");
        return found;
    }

    /** Code that was judged by other tests or in other surroundings has no place in the same table. */
    private static void checkRuns(List<Stored> results) {
        Map<String, Stored> ofLabs = new HashMap<>();
        for (Stored each : results) {
            Stored same = ofLabs.computeIfAbsent(each.scored().handin().lab().id(), lab -> each);
            Fingerprint one = each.scored().fingerprint();
            Fingerprint other = same.scored().fingerprint();
            check(one.tests().equals(other.tests()), each.folder() + " and " + same.folder()
                + " were judged by different tests: use the same build of the grader everywhere.");
            check(one.environment().equals(other.environment()), each.folder() + " and " + same.folder()
                + " were graded in different surroundings: " + surroundings(each.scored()) + " and "
                + surroundings(same.scored()) + ".");
        }
    }

    private static String surroundings(Scored scored) {
        return scored.environment() + ", " + scored.isolation();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
