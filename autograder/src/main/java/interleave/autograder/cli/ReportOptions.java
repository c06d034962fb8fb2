package interleave.autograder.cli;

import interleave.autograder.grade.Graded;
import interleave.autograder.handin.Handin;
import interleave.autograder.report.Changes;
import interleave.autograder.report.Format;
import interleave.autograder.report.Ink;
import interleave.autograder.report.Report;
import interleave.autograder.report.Table;
import interleave.autograder.report.gradebook.Gradebook;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is written besides the reports that are always there; of every command that writes reports. */
final class ReportOptions {

    @Option(names = "--format", paramLabel = "NAME", split = ",",
        description = "What is written besides, for other programs: ${COMPLETION-CANDIDATES}.")
    private Set<Format> formats = Set.of();

    @Option(names = "--gradebook", paramLabel = "FILE",
        description = "Your own download of Canvas's gradebook, of Moodle's grading worksheet, or any table of students"
            + " (CSV): a copy of it in gradebooks/ has the grades, and nothing else changed. FILE stays as it is.")
    private Path gradebook;

    @Option(names = "--column", paramLabel = "NAME",
        description = "The column of the gradebook to fill, where its name does not tell the lab.")
    private String column;

    @Option(names = "--anonymous",
        description = "Leave names out of class.html: everybody has a pseudonym, the same in each run into this folder;"
            + " pseudonyms.json tells who is who. What programs print is shown as it is.")
    private boolean isAnonymous;

    boolean hasGradebook() {
        return gradebook != null;
    }

    Report report(Path out, List<Handin> handins) {
        return new Report(out, handins, formats);
    }

    /**
     * The gradebook, if there is one, looked through before anything is run.
     *
     * @throws ParameterException where it cannot be filled
     */
    Optional<Gradebook> gradebook(CommandLine command, Report report, List<Handin> handins) throws IOException {
        if (gradebook == null) {
            return Optional.empty();
        }
        try {
            Gradebook read = Gradebook.read(Given.file(gradebook), Optional.ofNullable(column));
            read.check(handins.stream().map(Handin::lab).distinct().filter(lab -> !lab.equals(Handin.NO_LAB)).toList());
            Path place = report.placeOf(read);
            if (Files.exists(place) && Files.isSameFile(place, gradebook)) {
                throw new IllegalArgumentException(gradebook + " would be written over: name another --out.");
            }
            return Optional.of(read);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(command, fault.getMessage(), fault);
        }
    }

    /**
     * Writes the files of the class, and tells the instructor what there is and what is missing.
     *
     * @return the exit status: whether all have a grade that needs no second look
     */
    int finish(Report report, Optional<Gradebook> gradebook, Graded graded, List<String> notes, PrintStream terminal)
            throws IOException {
        report.writeGrades(graded.scores());
        report.writeChanges(graded.changes());
        Path page = isAnonymous ? report.writeAnonymousClass(graded.scores()) : report.writeClass(graded.scores());
        terminal.print("\n" + new Table(Ink.of(Terminal.isOne(), System.getenv("NO_COLOR"))).render(graded.asked()));
        terminal.print(Changes.render(graded.changes()));
        if (gradebook.isPresent()) {
            Gradebook.Filled filled = gradebook.get().fill(graded.scores());
            filled.notes().forEach(note -> terminal.println("gradebook: " + note));
            terminal.println("Gradebook: " + report.write(gradebook.get(), filled) + ", " + gradebook.get().told());
        }
        notes.forEach(note -> terminal.println("note: " + note));
        terminal.println("Reports: " + report.folder() + " (grades.csv, and STUDENT/LAB/feedback.html)");
        terminal.println("The class as a page: " + page);
        return graded.scores().stream().map(Scored::standing).noneMatch(ReportOptions::needsASecondLook)
            ? Main.DONE : Main.FELL_SHORT;
    }

    private static boolean needsASecondLook(Standing standing) {
        return standing == Standing.PROVISIONAL || standing == Standing.NOT_GRADED;
    }
}
