package interleave.autograder.intake;

import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Parcel.Part;
import interleave.autograder.intake.Project.Submitted;
import interleave.testkit.lab.Lab;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the parcel of one student. Whatever is wrong with it ends in a refusal of this one alone. */
final class SubmissionReader {

    private final List<Lab> labs;
    private final Parcel parcel;
    private final String student;
    private final Contents contents = new Contents();
    private final List<String> notes;

    private Optional<Lab> lab;

    /**
     * Where {@code lab} is empty, the names of the files tell which of {@code labs} it is.
     *
     * @param student the name for the reports
     * @param told    what the student should know of the parcel itself
     */
    SubmissionReader(List<Lab> labs, Optional<Lab> lab, Parcel parcel, String student, List<String> told) {
        this.labs = labs;
        this.lab = lab;
        this.parcel = parcel;
        this.student = student;
        this.notes = new ArrayList<>(told);
    }

    Submission read() {
        try {
            for (Part part : parcel.parts()) {
                readPart(part);
            }
            if (contents.sources().isEmpty()) {
                throw Refused.unusable("Java files", "none",
                        "Hand in the .java files themselves: class files and other archives do not count.");
            }
            Lab known = lab();
            lab = Optional.of(known);
            Submitted project = Project.pick(known, contents.sources());
            notes.addAll(project.notes());
            return submission(project.sources(), project.ownTest(), Optional.empty());
        } catch (Refused e) {
            return submission(List.of(), Optional.empty(), Optional.of(e.finding()));
        } catch (IOException e) {
            return submission(List.of(), Optional.empty(), Optional.of(new Finding(Kind.INCONCLUSIVE,
                    "read what was handed in", "files that this machine can read", e.getClass().getSimpleName(),
                    List.of(),
                    "The files of this hand-in are damaged or closed to whoever runs the grader.")));
        }
    }

    private Submission submission(List<SourceFile> sources, Optional<SourceFile> ownTest,
                                  Optional<Finding> refusal) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(contents.notes());
        Handin handin = new Handin(student, lab.orElse(Handin.NO_LAB), parcel.people(), parcel.delivery());
        return new Submission(handin, sources, ownTest, all, refusal);
    }

    private void readPart(Part part) throws IOException, Refused {
        if (Place.isFolder(part.place())) {
            new FolderReader(part.place(), contents).read();
        } else if (Archive.is(part.name())) {
            boolean isAll = parcel.parts().size() == 1;
            Archive.read(part.place(), part.name(), isAll ? "" : Archive.withoutSuffix(part.name()) + "/", contents);
        } else {
            new FolderReader(part.place().getParent(), contents).read(part.place(), part.name());
        }
    }

    private Lab lab() throws Refused {
        if (lab.isPresent()) {
            return lab.get();
        }
        List<Lab> candidates = new WhichLab(labs, contents.sources()).candidates();
        if (candidates.size() == 1) {
            notes.add("taken as " + candidates.get(0).id() + ", by the names of its files");
            return candidates.get(0);
        }
        String found = candidates.isEmpty() ? "no class of any lab"
                : "classes of " + candidates.stream().map(Lab::id).collect(Collectors.joining(" and "));
        throw Refused.unusable("the classes of one lab", found,
                "Hand in one lab at a time, its classes named as in the handout, or grade with --lab.");
    }
}
