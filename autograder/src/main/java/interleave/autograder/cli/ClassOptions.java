package interleave.autograder.cli;

import interleave.autograder.intake.Attempts;
import interleave.autograder.intake.Batch;
import interleave.autograder.intake.Directions;
import interleave.autograder.intake.Intake;
import interleave.autograder.intake.Roster;
import interleave.autograder.intake.platform.Platform;
import interleave.autograder.run.Suites;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which class it is about, of every command that reads the hand-ins of one. */
final class ClassOptions {

    @Parameters(paramLabel = "SUBMISSIONS", description = "A folder, .zip or .tar.")
    private Path place;

    @Option(names = "--lab", paramLabel = "LAB",
        description = "The lab of the submissions, where no sub-folders are named like labs.")
    private String lab;

    @Option(names = "--from", paramLabel = "PLATFORM",
        description = "Where they come from, where that is found out wrongly: ${COMPLETION-CANDIDATES}.")
    private Platform from;

    @Option(names = "--roster", paramLabel = "FILE",
        description = "Who takes part (CSV): any of the columns name, email, login, sid, canvas id, group, submitted."
            + " Reports use its names, groups get their members, and who is missing is told.")
    private Path roster;

    /**
     * Reads all hand-ins; there is at least one.
     *
     * @param reports where the reports go
     * @throws ParameterException where there is none, or what was said of them does not fit
     */
    Batch read(CommandLine command, Suites suites, Attempts attempts, Path reports) throws IOException {
        check(command, Files.exists(place), place + " is not there.");
        check(command, !Files.isRegularFile(reports), reports + " is a file: --out names the folder of the reports.");
        check(command, !Files.exists(reports) || !Files.isSameFile(place, reports), reports + " holds the hand-ins:"
            + " reports would lie among the students' files. Name another folder, such as --out reports.");
        List<Lab> gradable = Labs.all().stream().filter(suites::judge).toList();
        Optional<Lab> chosen = gradable.stream().filter(each -> each.id().equals(lab)).findFirst();
        check(command, lab == null || chosen.isPresent(), "There is no lab '" + lab + "' to grade. There are: "
            + gradable.stream().map(Lab::id).collect(Collectors.joining(", ")) + ".");
        Batch batch = new Intake(gradable, chosen,
            new Directions(Optional.ofNullable(from), attempts, roster(command), Optional.of(reports))).read(place);
        check(command, !batch.submissions().isEmpty(), "There is no submission in " + place + ", read as "
            + String.join(", ", batch.origins()) + ": each student should be a sub-folder, .zip or .tar in it."
            + " --from tells where it comes from.");
        return batch;
    }

    private Roster roster(CommandLine command) throws IOException {
        try {
            return roster == null ? Roster.EMPTY : Roster.read(Given.file(roster));
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(command, fault.getMessage(), fault);
        }
    }

    private static void check(CommandLine command, boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(command, otherwise);
        }
    }
}
