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
     * Reads them all, ordered as a class is: by lab and name.
     *
     * @return empty where the folder holds none
     * @throws IllegalArgumentException that names the file which is no result
     */
    public static List<Scored> of(Path folder) throws IOException {
        List<Scored> results = new ArrayList<>();
        eachIn(folder, stored -> results.add(stored.scored()));
        results.sort(Comparator.comparing((Scored each) -> each.handin().lab().id())
                .thenComparing(each -> each.handin().student()));
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
            files = all.filter(file -> file.endsWith("result.json")).sorted().toList();
        }
        for (Path file : files) {
            try {
                reader.accept(new Stored(file.getParent(), ResultReader.read(Files.readString(file))));
            } catch (IllegalArgumentException fault) {
                throw new IllegalArgumentException(file + " " + fault.getMessage(), fault);
            }
        }
    }
}
