package interleave.autograder.likeness;

import interleave.autograder.grade.WorkFolder;
import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.report.Report;
import interleave.autograder.report.WholeFile;
import interleave.autograder.report.overview.Alike;
import interleave.autograder.report.overview.LikenessPage;
import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the hand-ins of a class with each other, lab by lab. Confined to one thread. */
public final class Likeness {

    private final JPlag program;
    private final Path labs;
    private final Isolation isolation;
    private final Report report;
    private final boolean isAnonymous;

    /**
     * @param labs        the folder of the labs, for what everybody was given
     * @param report      where it is told; knows all hand-ins
     * @param isAnonymous whether students have pseudonyms
     */
    public Likeness(JPlag program, Path labs, Isolation isolation, Report report, boolean isAnonymous) {
        this.program = program;
        this.labs = labs;
        this.isolation = isolation;
        this.report = report;
        this.isAnonymous = isAnonymous;
    }

    /**
     * Compares those of one lab, at least two, and writes the page that tells it. Blocks as long as JPlag runs.
     *
     * @return what the page tells
     * @throws IOException where JPlag falls short
     */
    public Told compare(Lab lab, List<Submission> submissions) throws IOException, InterruptedException {
        Path page = report.likeness(lab, isAnonymous);
        Map<String, String> pseudonyms = isAnonymous
            ? report.pseudonyms(submissions.stream().map(each -> each.handin().student()).toList()) : Map.of();
        try (WorkFolder work = WorkFolder.make()) {
            Path sources = work.path().resolve("submissions");
            Map<String, String> names = new TreeMap<>();
            for (Submission each : submissions) {
                String folder = folder(each.handin(), pseudonyms);
                names.put(folder, pseudonyms.getOrDefault(each.handin().student(), each.handin().student()));
                SourceFolder.write(each.sources(), sources.resolve(folder));
            }
            Compared compared = program.compare(sources, labs.resolve(lab.id()).resolve("src/main/java"),
                Files.createDirectory(work.path().resolve("jplag")), isolation);
            Told told = told(page, compared, names);
            Files.createDirectories(page.getParent());
            Files.move(compared.report(), told.viewable(), StandardCopyOption.REPLACE_EXISTING);
            WholeFile.write(page, LikenessPage.render(lab, told.compared(), told.left(), told.pairs(),
                told.viewable().getFileName().toString()));
            return told;
        }
    }

    /** No spaces or commas in it, which a table would have to quote. */
    private String folder(Handin handin, Map<String, String> pseudonyms) {
        return isAnonymous ? pseudonyms.get(handin.student()).replace(' ', '-') : report.folderName(handin);
    }

    private static Told told(Path page, Compared compared, Map<String, String> names) {
        Map<String, String> left = new TreeMap<>(names);
        compared.pairs().forEach(pair -> left.keySet().removeAll(List.of(pair.first(), pair.second())));
        List<Alike> pairs = compared.pairs().stream().map(pair -> pair.named(names::get)).toList();
        Path viewable = page.resolveSibling(page.getFileName().toString().replace(".html", compared.ending()));
        return new Told(page, viewable, names.size() - left.size(), List.copyOf(left.values()), pairs);
    }
}
