package interleave.autograder.cli;

import interleave.autograder.bundle.GradescopeBundle;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.RubricException;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code interleave gradescope}: the zip that Gradescope takes as an autograder. */
@Command(name = "gradescope", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Makes the autograder zip of a Gradescope programming assignment.",
    description = "Upload FILE under Configure Autograder, with the base image Ubuntu 22.04 or later. It holds the"
        + " hidden suites: keep it to yourself.",
    footerHeading = "%nExample:%n",
    footer = {
        "  interleave gradescope --lab lab3-bank lab3-autograder.zip",
        "",
        "Exit status: 0 done, 1 it could not be written, 2 wrong usage."})
final class GradescopeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The zip to write.")
    private Path file;

    @Option(names = "--lab", paramLabel = "LAB", required = true, description = "The lab of the assignment.")
    private String lab;

    @Option(names = "--rubric", paramLabel = "FILE",
        description = "A rubric of your own in place of the one that ships.")
    private Path rubric;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Suites suites = Suites.hidden();
        List<Lab> gradable = Labs.all().stream().filter(suites::judge).toList();
        Lab chosen = gradable.stream().filter(each -> each.id().equals(lab)).findFirst().orElseThrow(() ->
            wrong("There is no lab '" + lab + "' to grade. There are: "
                + gradable.stream().map(Lab::id).collect(Collectors.joining(", ")) + ".", null));
        try {
            for (Rubric own : new RubricFiles(suites).read(rubric == null ? List.of() : List.of(rubric))) {
                if (!own.lab().equals(lab)) {
                    throw wrong(rubric + " is a rubric of " + own.lab() + ", and not of " + lab + ".", null);
                }
            }
        } catch (RubricException faults) {
            throw wrong(faults.getMessage(), faults);
        }
        Path program = Home.jar();
        new GradescopeBundle(program, program.resolveSibling("lib"), Home.labs())
            .write(chosen, Optional.ofNullable(rubric), file);
        spec.commandLine().getOut().println(file + ": the autograder of " + chosen.id() + " for Gradescope.");
        return Main.DONE;
    }

    private ParameterException wrong(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
