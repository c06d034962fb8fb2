package interleave.autograder.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.autograder.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code shard.json}: what a shard leaves when all of it is graded. It tells the merge whether shards are parts of one
 * whole.
 *
 * @param handins the name of the whole class, hand-ins included
 * @param rubric  the name of the rubrics, marks and deadline
 * @param all     the keys of the whole class, in its order
 * @param own     the keys of this shard's hand-ins
 * @param notes   for the instructor, of the whole class
 */
public record ShardFile(String schema, int shard, int of, String handins, String rubric, List<String> all,
                        List<String> own, List<String> notes) {

    private static final String SCHEMA = "interleave/shard/1";
    private static final String NAME = "shard.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    public ShardFile(Shard shard, String handins, String rubric, List<String> all, List<String> own,
                     List<String> notes) {
        this(SCHEMA, shard.number(), shard.of(), handins, rubric, all, own, notes);
    }

    /** Whether the shard whose reports are in this folder is graded to its end. */
    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** A shard is about to be graded in this folder: what an earlier run says of it is no longer true. */
    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    /** @throws IllegalArgumentException where it is none of this program */
    static ShardFile read(Path folder) throws IOException {
        try {
            ShardFile file = JSON.readValue(Files.readString(folder.resolve(NAME)), ShardFile.class);
            if (SCHEMA.equals(file.schema) && file.all != null && file.own != null && file.notes != null) {
                return file;
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(folder.resolve(NAME) + " is broken: grade this shard again.", broken);
        }
        throw new IllegalArgumentException(folder.resolve(NAME)
            + " was written by another version: grade this shard again.");
    }
}
