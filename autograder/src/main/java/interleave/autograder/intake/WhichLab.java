package interleave.autograder.intake;

import interleave.testkit.lab.Lab;
import java.util.List;

/** Finds out which lab files are of, where nobody has said it. */
final class WhichLab {

    private final List<Lab> labs;
    private final List<SourceFile> files;

    WhichLab(List<Lab> labs, List<SourceFile> files) {
        this.labs = labs;
        this.files = files;
    }

    /** The labs that they may be of: one where that is clear, several where they hold classes of several. */
    List<Lab> candidates() {
        // A helper of one lab may be called like a class of another: its package tells more than its name.
        List<Lab> byPackage = labs.stream().filter(lab -> classesOf(lab).stream()
                .anyMatch(file -> Layout.packageOf(file).equals(lab.packageName()))).toList();
        return byPackage.isEmpty() ? byName() : byPackage;
    }

    private List<Lab> byName() {
        List<Lab> named = labs.stream().filter(lab -> !classesOf(lab).isEmpty()).toList();
        return named.stream().filter(lab -> named.stream().noneMatch(other -> isGivenBy(other, lab))).toList();
    }

    /** Whether all that looks like the one lab are files that the kit gives out with the other one. */
    private boolean isGivenBy(Lab other, Lab lab) {
        return classesOf(lab).stream().allMatch(file -> other.pristine().stream()
                .anyMatch(given -> given.endsWith("/" + file.fileName())));
    }

    private List<SourceFile> classesOf(Lab lab) {
        return files.stream().filter(file -> lab.studentClass(file.simpleName()).isPresent()).toList();
    }
}
