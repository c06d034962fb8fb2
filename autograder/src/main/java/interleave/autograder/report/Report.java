package interleave.autograder.report;

import com.fasterxml.jackson.core.type.TypeReference;
import interleave.autograder.handin.Handin;
import interleave.autograder.report.gradebook.Gradebook;
import interleave.autograder.report.overview.ClassPage;
import interleave.autograder.report.overview.People;
import interleave.autograder.report.overview.Pseudonyms;
import interleave.autograder.score.Scored;
import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a run: {@code <student>/<lab>/feedback.md}, {@code feedback.html}, a {@code timeline-1.html} for
 * each timeline that the student may see, {@code result.json}, and what other programs want; and
 * {@code grades.csv}, {@code changes.csv} and {@code class.html} for the class. Several threads may write the files of
 * several students.
 */
public final class Report {
    private static final String GRADES = "grades.csv";
    private static final String CHANGES = "changes.csv";
    private static final String CLASS = "class.html";
    private static final String PSEUDONYMS = "pseudonyms.json";
    private static final String GRADEBOOKS = "gradebooks";
    private static final String LIKENESS = "likeness";
    /** What a batch system's tasks leave. */
    private static final String SHARDS = "shards";
    private static final int RESULT_DEPTH = 3;

    private final Path folder;
    /** By the keys of the hand-ins. */
    private final Map<String, StudentFiles> places = new LinkedHashMap<>();

    /**
     * @param folder  is made where it is missing; files of an earlier run in it are replaced
     * @param handins all that will be written, attempts of the same student included: known ahead, so that a
     *                student's folder has the same name in every run
     * @param formats what is written for other programs besides
     */
    public Report(Path folder, List<Handin> handins, Set<Format> formats) {
        this.folder = folder;
        FolderNames names = new FolderNames(GRADES, CHANGES, CLASS, PSEUDONYMS, GRADEBOOKS, LIKENESS,
            SHARDS);
        handins.stream().sorted(Comparator.comparing(Handin::student)).forEach(handin -> {
            Path place = folder.resolve(names.of(handin.student())).resolve(handin.lab().id());
            places.put(handin.key(), new StudentFiles(place, Set.copyOf(formats)));
        });
    }

    public Path folder() {
        return folder;
    }

    /**
     * What an earlier run wrote of this student at this lab.
     *
     * @return empty where there is nothing, or nothing that this program understands
     */
    public Optional<Scored> earlier(Handin handin) {
        return filesOf(handin).earlier(handin);
    }

    /**
     * Writes a student's files. The result comes last and appears as a whole, so that a run that is broken off at any
     * moment leaves results whose pages are there.
     *
     * @return the folder that holds them
     */
    public Path write(Scored scored) throws IOException {
        filesOf(scored.handin()).write(scored);
        return filesOf(scored.handin()).place();
    }

    /** Writes what other programs want of a student whose files are there already. */
    public void writeForPrograms(Scored scored) throws IOException {
        filesOf(scored.handin()).writeForPrograms(scored);
    }

    /**
     * Takes over a student's files from where another machine wrote them, in place of what is here.
     *
     * @param from its folder there
     */
    public void adopt(Handin handin, Path from) throws IOException {
        filesOf(handin).adopt(handin, from);
    }

    private StudentFiles filesOf(Handin handin) {
        return places.get(handin.key());
    }

    /**
     * Writes the class's gradebook, rows in the order of {@code scores}.
     *
     * @return its file
     */
    public Path writeGrades(List<Scored> scores) throws IOException {
        return write(GRADES, GradesCsv.render(scores, scored -> link(scored.handin())));
    }

    /** Writes what is not as an earlier run left it, in the order of {@code changes}. */
    public Path writeChanges(List<Change> changes) throws IOException {
        return write(CHANGES, ChangesCsv.render(changes));
    }

    /** Writes the class as a page, in the order of {@code scores}, whose own files are there. */
    public Path writeClass(List<Scored> scores) throws IOException {
        return write(CLASS, ClassPage.render(scores, People.named(this::link), this::earlier,
            lab -> likenessLink(lab, false)));
    }

    /**
     * As {@link #writeClass}, with pseudonyms in place of names and without a way to the students' own pages. Who is
     * who stands in {@code pseudonyms.json}, and stays so from one run to the next.
     */
    public Path writeAnonymousClass(List<Scored> scores) throws IOException {
        Map<String, String> pseudonyms = pseudonyms(scores.stream().map(each -> each.handin().student()).toList());
        return write(CLASS, ClassPage.render(scores, People.hidden(pseudonyms), this::earlier,
            lab -> likenessLink(lab, true)));
    }

    /** A pseudonym for each of them, by student: the one that somebody has already, or a new one, which is kept. */
    public Map<String, String> pseudonyms(List<String> students) throws IOException {
        Path known = folder.resolve(PSEUDONYMS);
        Map<String, String> pseudonyms = Pseudonyms.of(Files.exists(known)
            ? Json.MAPPER.readValue(Files.readString(known), new TypeReference<>() { }) : Map.of(),
            students, new SecureRandom());
        write(PSEUDONYMS, Json.pretty(pseudonyms));
        return pseudonyms;
    }

    /** The file that tells how alike a lab's hand-ins are, if anybody has looked. {@code class.html} links it then. */
    public Path likeness(Lab lab, boolean isAnonymous) {
        return folder.resolve(LIKENESS).resolve(lab.id() + (isAnonymous ? "-anonymous.html" : ".html"));
    }

    private Optional<String> likenessLink(Lab lab, boolean isAnonymous) {
        return Optional.of(likeness(lab, isAnonymous)).filter(Files::exists).map(this::name);
    }

    /** The name of the folder that a student's files are in. */
    public String folderName(Handin handin) {
        return filesOf(handin).place().getParent().getFileName().toString();
    }

    /** Where an instructor's gradebook is written to, under the name that it has. */
    public Path placeOf(Gradebook gradebook) {
        return folder.resolve(GRADEBOOKS).resolve(gradebook.source().getFileName());
    }

    /**
     * Writes a filled gradebook.
     *
     * @return its file
     */
    public Path write(Gradebook gradebook, Gradebook.Filled filled) throws IOException {
        Path place = placeOf(gradebook);
        Files.createDirectories(place.getParent());
        return Files.write(place, filled.bytes());
    }

    /** The folders of students at labs in which an earlier run has left results of none of these hand-ins. */
    public List<String> strangers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> known = places.values().stream().map(StudentFiles::place).toList();
        try (Stream<Path> all = Files.walk(folder, RESULT_DEPTH)) {
            return all.filter(file -> file.endsWith(StudentFiles.RESULT)).map(Path::getParent)
                .filter(place -> !known.contains(place)).map(this::name).sorted().toList();
        }
    }

    private String link(Handin handin) {
        return name(filesOf(handin).place().resolve(StudentFiles.PAGE));
    }

    /** As a page in the folder has it. */
    private String name(Path inside) {
        return folder.relativize(inside).toString().replace('\\', '/');
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        WholeFile.write(file, text);
        return file;
    }
}
