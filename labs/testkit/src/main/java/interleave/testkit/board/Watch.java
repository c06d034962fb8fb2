package interleave.testkit.board;

import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StudentClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * {@code mvn -q test -Dwatch}: runs the tests, then again at each save: first the failure that the student is working
 * at, which takes a second or two; where it is gone, its whole task; where that is done, everything. Ctrl-C ends it.
 */
class Watch {

    private static final String LAB_TESTS = "lab\\d\\..*Test";
    private static final String REPLAYS = ".*ReplayTest";

    private final Sources sources = new Sources(Path.of("src", "main", "java"));
    private final Compiler compiler = new Compiler(StudentClasses.folder());
    private final Outcomes outcomes = new Outcomes(Keys.ofTheLab(), System.out);
    private final Ink ink = Ink.ofTheBuild();
    private Optional<Handout> handout;

    @Test
    void runs_what_matters_at_each_save() throws Exception {
        handout = Handout.read(Path.of(System.getProperty("lab.handout", "README.md")));
        runAll();
        show();
        while (true) {
            System.out.println(ink.bold("Watching " + sources.folder() + ". Save a file to run again; Ctrl-C ends it."));
            sources.awaitChange();
            List<String> errors = compiler.compile(sources.files());
            if (errors.isEmpty()) {
                again();
                show();
            } else {
                System.out.println("\n" + ink.red("It does not compile:"));
                errors.forEach(error -> System.out.println("  " + error));
            }
        }
    }

    /** From the smallest to the largest, as long as nothing fails. */
    private void again() throws IOException {
        Optional<Outcome> wanted = board().first();
        if (wanted.isPresent()) {
            String id = outcomes.idOf(wanted.get());
            run(List.of(id));
            if (outcomes.anyFailed(List.of(id)) || sources.haveChanged()) {
                return;
            }
            List<String> task = outcomes.idsOf(wanted.get().task());
            run(task);
            if (outcomes.anyFailed(task) || sources.haveChanged()) {
                return;
            }
        }
        runAll();
    }

    private Board board() {
        return new Board(handout.orElseThrow(), List.copyOf(outcomes.all()), true, ink);
    }

    private void show() {
        System.out.println(board().text());
    }

    private void runAll() {
        Path tests = Path.of(System.getProperty("basedir", "."), "target", "test-classes");
        execute(DiscoverySelectors.selectClasspathRoots(Set.of(tests)));
    }

    private void run(List<String> ids) {
        execute(ids.stream().map(DiscoverySelectors::selectUniqueId).toList());
    }

    private void execute(List<? extends DiscoverySelector> selected) {
        LauncherConfig onlyOurs = LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false)
            .addTestExecutionListeners(outcomes).build();
        LauncherFactory.create(onlyOurs).execute(LauncherDiscoveryRequestBuilder.request().selectors(selected)
            .filters(ClassNameFilter.includeClassNamePatterns(LAB_TESTS),
                ClassNameFilter.excludeClassNamePatterns(REPLAYS))
            .configurationParameter("jqwik.reporting.usejunitplatform", "true").build());
        // Those that stand ready have loaded the classes of this run.
        Stage.endReadyOnes();
    }
}
