package de.jplag.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stands in for JPlag in tests: the same words in, the same files out, and hand-ins are alike or not at all. */
public final class CLI {

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        Path result = Path.of(words.get(words.indexOf("--result-file") + 1));
        List<String> lines = new ArrayList<>(List.of("base " + words.get(words.indexOf("--base-code") + 1)));
        List<Path> read = new ArrayList<>();
        for (Path handin : children(Path.of(words.get(words.size() - 1)))) {
            for (Path file : children(handin)) {
                lines.add(handin.getFileName() + "/" + file.getFileName());
            }
            if (!text(handin).contains("cannot be read")) {
                read.add(handin);
            }
        }
        if (read.size() < 2) {
            System.out.println("Not enough valid submissions! (found " + read.size() + " valid submissions)");
            System.exit(1);
        }
        Files.write(result.resolveSibling("result.jplag"), lines);
        Files.createDirectories(result);
        Files.write(result.resolve("results.csv"), table(read));
    }

    private static List<String> table(List<Path> read) throws Exception {
        List<String> rows = new ArrayList<>(List.of("submissionName1,submissionName2,averageSimilarity,maxSimilarity"));
        for (int i = 0; i < read.size(); i++) {
            for (int j = i + 1; j < read.size(); j++) {
                rows.add(read.get(i).getFileName() + "," + read.get(j).getFileName()
                    + (text(read.get(i)).equals(text(read.get(j))) ? ",1.0,1.0" : ",0.125,0.25"));
            }
        }
        return rows;
    }

    private static String text(Path handin) throws Exception {
        StringBuilder text = new StringBuilder();
        for (Path file : children(handin)) {
            text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static List<Path> children(Path folder) throws Exception {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
