package interleave.autograder.cli;

import interleave.autograder.kit.Checkout;
import interleave.autograder.matrix.Entry;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A class of any size, each lab as another platform exports it. Labs 1 and 2, whose suites take seconds, are half of
 * it: correct and wrong hand-ins of the corpora, some that do not compile, are empty, or do what no program may. The
 * other half is no work for any suite, so that hundreds are graded in minutes.
 */
final class MadeUpClass {

    private static final List<String> LABS = List.of("lab1-echo", "lab2-thread-per-client", "lab3-bank",
        "lab2-thread-per-client", "lab1-echo", "lab4-readers-writers", "lab2-thread-per-client", "lab5-chat",
        "lab1-echo", "lab6-inventory", "lab1-echo", "lab2-thread-per-client", "lab3-bank", "lab4-readers-writers",
        "lab5-chat", "lab6-inventory");
    /** What comes in turn where suites are run. */
    private static final List<String> RUN = List.of("correct", "broken", "wrong", "empty", "wrong", "refused");
    private static final List<String> NOT_RUN = List.of("broken", "empty", "refused");

    private final List<Entry> wrong;
    private final List<Entry> correct;

    private MadeUpClass() throws IOException {
        this.wrong = fitting(Checkout.corpora().wrong());
        this.correct = fitting(Checkout.corpora().correct());
    }

    private static List<Entry> fitting(List<Entry> entries) {
        return entries.stream().filter(Entry::fits).toList();
    }

    /** Writes as many hand-ins as {@code size} says, of as many students, in sub-folders named like labs. */
    static void write(Path folder, int size) throws IOException {
        MadeUpClass made = new MadeUpClass();
        Map<String, Integer> ofLab = new TreeMap<>();
        for (int student = 1; student <= size; student++) {
            String lab = LABS.get((student - 1) % LABS.size());
            int turn = ofLab.merge(lab, 1, Integer::sum) - 1;
            List<String> kinds = Export.of(lab) == Export.CANVAS || Export.of(lab) == Export.MOODLE ? RUN : NOT_RUN;
            Export.of(lab).write(folder.resolve(lab), student,
                made.sources(Labs.byId(lab), kinds.get(turn % kinds.size()), turn));
        }
    }

    /** Contents by path; a hand-in that is empty has no source. */
    private Map<String, byte[]> sources(Lab lab, String kind, int turn) throws IOException {
        String root = "src/main/java/" + lab.id().substring(0, "lab1".length()) + "/";
        String name = lab.classes().get(0).simpleName();
        return switch (kind) {
            case "correct" -> ofCorpus(correct, lab, turn, root);
            case "wrong" -> ofCorpus(wrong, lab, turn, root);
            case "broken" -> Map.of(root + name + ".java", bytes("class " + name + " { does not compile }"));
            case "refused" -> Map.of(root + name + ".java",
                bytes("public class " + name + " { Object all = Runtime.getRuntime(); }"));
            default -> Map.of("README.txt", bytes("I was ill."));
        };
    }

    /** The solution, but for the files that the next one of the corpus has changed. */
    private static Map<String, byte[]> ofCorpus(List<Entry> corpus, Lab lab, int turn, String root)
            throws IOException {
        List<Entry> ofLab = corpus.stream().filter(each -> each.lab().equals(lab)).toList();
        Entry entry = ofLab.get(turn % ofLab.size());
        List<Path> files = new ArrayList<>();
        try (Stream<Path> solution = Files.walk(Checkout.corpora().solution(entry))) {
            files.addAll(solution.filter(Files::isRegularFile).toList());
        }
        files.addAll(entry.files());
        Map<String, byte[]> sources = new TreeMap<>();
        for (Path file : files) {
            sources.put(root + file.getFileName(), Files.readAllBytes(file));
        }
        return sources;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
