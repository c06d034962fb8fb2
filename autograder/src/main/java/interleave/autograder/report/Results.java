package interleave.autograder.report;

import interleave.autograder.score.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The results of an earlier run, read from the folder of its reports. */
public final class Results {

    private static final String RESULT = "result.json";
    private static final int DEPTH = 3;

    /**
     * A result and where it lies.
     *
     * @param folder of one student at one lab
     */
    public record Stored(Path folder, Scored scored) {

        /** The same without what only its own pages tell. */
        public Stored brief() {
            return new Stored(folder, scored.brief());
        }
    }

    private Results() {
    }

    /**
     * Reads them all, in brief, ordered as a class is: by lab and name.
     *
     * @return empty where the folder holds none
     * @throws IllegalArgumentException that names the file which is no result
     */
    public static List<Stored> of(Path folder) throws IOException {
        List<Stored> results = new ArrayList<>();
        eachIn(folder, stored -> results.add(stored.brief()));
        results.sort(Comparator.comparing((Stored each) -> each.scored().handin().lab().id())
                .thenComparing(each -> each.scored().handin().student()));
        return results;
    }

    /**
     * Reads them one after the other, so that nobody has to hold all of them.
     *
     * @throws IllegalArgumentException that names the file which is no result
     */
    public static void eachIn(Path folder, Consumer<Stored> reader) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            files = all.filter(file -> file.endsWith(RESULT)).sorted().toList();
        }
        for (Path file : files) {
            reader.accept(new Stored(file.getParent(), read(file)));
        }
    }

    /**
     * Reads a result as a whole.
     *
     * @param folder of one student at one lab
     * @throws IllegalArgumentException that names the file which is no result
     */
    public static Scored in(Path folder) throws IOException {
        return read(folder.resolve(RESULT));
    }

    private static Scored read(Path file) throws IOException {
        try {
            return ResultReader.read(Files.readString(file));
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(file + " " + fault.getMessage(), fault);
        }
    }
}
