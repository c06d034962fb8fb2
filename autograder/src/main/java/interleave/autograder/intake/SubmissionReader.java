package interleave.autograder.intake;

import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Project.Submitted;
import interleave.testkit.lab.Lab;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the folder or zip of one student. Whatever is wrong with it ends in a refusal of this one alone. */
final class SubmissionReader {

    private final List<Lab> labs;
    private final String student;
    private final Contents contents = new Contents();
    private final List<String> notes = new ArrayList<>();

    private Optional<Lab> lab;

    /** Where {@code lab} is empty, the names of the files tell which of {@code labs} it is. */
    SubmissionReader(List<Lab> labs, Optional<Lab> lab, String student) {
        this.labs = labs;
        this.lab = lab;
        this.student = student;
    }

    Submission read(Path place) {
        try {
            readContents(place);
            Lab known = lab();
            lab = Optional.of(known);
            Submitted project = Project.pick(known, contents.sources());
            notes.addAll(project.notes());
            return submission(project.sources(), Optional.empty());
        } catch (Refused e) {
            return submission(List.of(), Optional.of(e.finding()));
        } catch (IOException e) {
            return submission(List.of(), Optional.of(new Finding(Kind.INCONCLUSIVE, "read what was handed in",
                    "files that this machine can read", e.getClass().getSimpleName(), List.of(),
                    "The files of this hand-in are damaged or closed to whoever runs the grader.")));
        }
    }

    private Submission submission(List<SourceFile> sources, Optional<Finding> refusal) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(contents.notes());
        return new Submission(new Handin(student, lab.orElse(Handin.NO_LAB)), sources, all, refusal);
    }

    private void readContents(Path place) throws IOException, Refused {
        if (Files.isDirectory(place)) {
            new FolderReader(place, contents).read();
        } else {
            new ZipReader(place, "", contents).read();
        }
        if (contents.sources().isEmpty()) {
            throw Refused.unusable("Java files", "none",
                    "Hand in the .java files themselves: class files and other archives do not count.");
        }
    }

    private Lab lab() throws Refused {
        if (lab.isPresent()) {
            return lab.get();
        }
        List<Lab> candidates = labs.stream().filter(this::isTouched).toList();
        if (candidates.size() == 1) {
            notes.add("taken as " + candidates.get(0).id() + ", by the names of its files");
            return candidates.get(0);
        }
        String found = candidates.isEmpty() ? "no class of any lab"
                : "classes of " + candidates.stream().map(Lab::id).collect(Collectors.joining(" and "));
        throw Refused.unusable("the classes of one lab", found,
                "Hand in one lab at a time, its classes named as in the handout, or grade with --lab.");
    }

    private boolean isTouched(Lab candidate) {
        return contents.sources().stream()
                .anyMatch(file -> candidate.studentClass(file.simpleName()).isPresent());
    }
}
