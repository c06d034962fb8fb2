package interleave.autograder.intake;

import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.lab.StudentClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a hand-in that is the student's work for one lab: the source folders in which the lab's classes
 * stand. Other labs of a whole handout stay out.
 */
final class Project {

    /** Tests of the student's own, as the handouts name them, are no part of a program. */
    private static final Pattern TEST = Pattern.compile("My\\w*Test\\.java");

    private final Lab lab;
    private final List<SourceFile> files;
    private final List<String> notes = new ArrayList<>();

    private Project(Lab lab, List<SourceFile> files) {
        this.lab = lab;
        this.files = files;
    }

    /**
     * A project to be picked from these files, which are ordered by path.
     *
     * @throws Refused where there is none, or more than one
     */
    static Submitted pick(Lab lab, List<SourceFile> files) throws Refused {
        return new Project(lab, files).pick();
    }

    /** Its sources, ordered by path, the student's own test, and what the student should know about the choice. */
    record Submitted(List<SourceFile> sources, Optional<SourceFile> ownTest, List<String> notes) {
    }

    private Submitted pick() throws Refused {
        Map<String, List<SourceFile>> copies = copies();
        Set<String> roots = new TreeSet<>();
        Set<String> folders = new TreeSet<>();
        for (List<SourceFile> same : copies.values()) {
            SourceFile chosen = choose(same, copies);
            roots.add(Layout.root(chosen));
            folders.add(Layout.folder(chosen));
        }
        List<SourceFile> sources = files.stream()
                .filter(file -> folders.contains(Layout.folder(file)) || roots.contains(Layout.root(file)))
                .filter(file -> !TEST.matcher(file.fileName()).matches())
                .toList();
        Optional<SourceFile> ownTest = ownTest(roots);
        List<SourceFile> taken = Stream.concat(sources.stream(), ownTest.stream()).toList();
        noteTheRest(taken, copies);
        return new Submitted(sources, ownTest, notes);
    }

    /** Where a whole handout was handed in, other labs have tests of that name, too. */
    private Optional<SourceFile> ownTest(Set<String> roots) {
        List<SourceFile> named = files.stream().filter(file -> file.fileName().equals(Lab.OWN_TEST)).toList();
        List<SourceFile> beside = named.stream().filter(file -> roots.contains(Layout.root(file))
                || roots.contains(Layout.root(file).replaceFirst("src/test/java/$", "src/main/java/"))).toList();
        List<SourceFile> candidates = beside.isEmpty() ? named : beside;
        if (candidates.size() > 1) {
            notes.add(candidates.size() + " files are called " + Lab.OWN_TEST + ": none of them was taken");
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** For each class of the lab that was handed in, the files that carry its name. */
    private Map<String, List<SourceFile>> copies() throws Refused {
        Map<String, List<SourceFile>> copies = new LinkedHashMap<>();
        for (StudentClass each : lab.classes()) {
            List<SourceFile> same = ofThisLab(files.stream()
                    .filter(file -> file.fileName().equals(each.fileName())).toList());
            if (!same.isEmpty()) {
                copies.put(each.simpleName(), same);
            }
        }
        if (copies.isEmpty()) {
            Set<String> names = files.stream().map(SourceFile::fileName)
                    .collect(Collectors.toCollection(TreeSet::new));
            throw Refused.unusable(fileNames(lab),
                    String.join("", Contents.note("files of other names", names)),
                    "Keep the names of the classes in the handout. Is this the right lab?");
        }
        return copies;
    }

    /** Other labs of a whole handout may have a class of that name, too: it is no copy of this lab's. */
    private List<SourceFile> ofThisLab(List<SourceFile> same) {
        List<SourceFile> mine = same.stream().filter(file -> Labs.all().stream().noneMatch(other ->
                !other.equals(lab) && other.packageName().equals(Layout.packageOf(file)))).toList();
        return mine.isEmpty() ? same : mine;
    }

    private SourceFile choose(List<SourceFile> same, Map<String, List<SourceFile>> copies) throws Refused {
        SourceFile first = same.get(0);
        for (SourceFile other : same) {
            if (!Arrays.equals(first.bytes(), other.bytes())) {
                throw Refused.unusable("one " + first.fileName(), "it holds two projects: "
                        + Names.path(first.path()) + " and " + Names.path(other.path()),
                        "Hand in one project: nobody can tell which of them you mean.");
            }
        }
        SourceFile chosen = same.stream()
                .max(Comparator.comparingLong((SourceFile file) -> neighbours(file, copies))
                        .thenComparing(SourceFile::path, Comparator.reverseOrder())).orElseThrow();
        if (same.size() > 1) {
            notes.add(same.size() + " identical copies of " + first.fileName() + ": taken from "
                    + Names.path(chosen.path()));
        }
        return chosen;
    }

    /** How many classes of the lab stand in the same project as this file. */
    private static long neighbours(SourceFile file, Map<String, List<SourceFile>> copies) {
        String root = Layout.root(file);
        return copies.values().stream()
                .filter(same -> same.stream().anyMatch(other -> Layout.root(other).equals(root))).count();
    }

    private void noteTheRest(List<SourceFile> sources, Map<String, List<SourceFile>> copies) {
        Set<String> rest = files.stream().filter(file -> !sources.contains(file)).map(SourceFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
        notes.addAll(Contents.note("not part of " + lab.id(), rest));
        lab.classes().stream().filter(each -> !copies.containsKey(each.simpleName()))
                .forEach(each -> notes.add(each.fileName() + " is missing: its tasks give no points"));
    }

    private static String fileNames(Lab lab) {
        return lab.classes().stream().map(StudentClass::fileName).collect(Collectors.joining(" or "));
    }
}
