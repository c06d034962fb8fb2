package interleave.autograder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run has left of each student, by the name of the student's folder; of classes of one lab each. */
final class ResultFiles {

    private ResultFiles() {
    }

    static Map<String, String> in(Path reports) throws IOException {
        Map<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(reports)) {
            for (Path file : files.filter(each -> each.endsWith("result.json")).toList()) {
                results.put(reports.relativize(file).getName(0).toString(), Files.readString(file));
            }
        }
        return results;
    }

    /** Without the last object of each, which holds the times. */
    static Map<String, String> withoutTimes(Path reports) throws IOException {
        Map<String, String> results = in(reports);
        results.replaceAll((student, text) -> text.substring(0, text.lastIndexOf("\"times\"")));
        return results;
    }
}
