package interleave.autograder.cli;

import interleave.autograder.run.Catalog;
import interleave.autograder.run.Suites;
import interleave.autograder.run.TestFacts;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.RubricException;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rubrics of an instructor's own, held against the suites before anything is run. */
final class RubricFiles {

    private final Suites suites;

    RubricFiles(Suites suites) {
        this.suites = suites;
    }

    /** @throws RubricException with file and line of every fault */
    List<Rubric> read(List<Path> files) throws IOException {
        List<Rubric> rubrics = new ArrayList<>();
        for (Path file : files) {
            Rubric rubric = Rubric.parse(file.getFileName().toString(), text(file));
            Lab lab = Labs.all().stream().filter(each -> each.id().equals(rubric.lab())).findFirst()
                .orElseThrow(() -> fault(file, "there is no lab '" + rubric.lab() + "'"));
            if (rubrics.stream().anyMatch(other -> other.lab().equals(lab.id()))) {
                throw fault(file, "there is another rubric of " + lab.id() + ": name one for each lab");
            }
            List<String> problems = rubric.problemsWith(tasks(suites, lab), tasks(suites.ofOwnTests(), lab));
            if (!problems.isEmpty()) {
                throw new RubricException(problems);
            }
            rubrics.add(rubric);
        }
        return rubrics;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(Given.file(file));
        } catch (IllegalArgumentException unreadable) {
            throw new RubricException(List.of(unreadable.getMessage()));
        } catch (CharacterCodingException other) {
            throw fault(file, "is not in UTF-8: save it so");
        }
    }

    private static RubricException fault(Path file, String fault) {
        return new RubricException(List.of(file.getFileName() + ": " + fault));
    }

    private static Map<String, String> tasks(Suites suites, Lab lab) {
        return Catalog.of(suites, lab).stream().collect(Collectors.toMap(TestFacts::id, TestFacts::task));
    }
}
