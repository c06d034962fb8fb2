package interleave.testkit.own;

import interleave.testkit.lab.Lab;
import interleave.testkit.stage.Stage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The program in which a student's own test runs, once. It says a line before it loads anything of the student's, and
 * one with the verdict after it. Both are claims of a process that runs hostile code.
 */
final class OwnTestMain {

    static final String BEGUN = "own-test begun";
    static final String ENDED = "own-test ended ";
    /** JaCoCo's report of the stages, where they are measured. */
    static final String REPORT = "own-test.exec";

    private OwnTestMain() {
    }

    /** @param folder of the test's classes */
    public static void main(String[] folder) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        answers.println(BEGUN);
        answers.flush();
        Verdict verdict = run(Path.of(folder[0]));
        Stage.endReadyOnes();
        Path report = Path.of(System.getProperty("java.io.tmpdir"), REPORT);
        byte[] coverage = Files.isRegularFile(report) ? Files.readAllBytes(report) : new byte[0];
        answers.println(ENDED + verdict + " " + Base64.getEncoder().encodeToString(coverage));
        answers.flush();
        // Whatever threads and hooks the test has left behind.
        Runtime.getRuntime().halt(0);
    }

    private static Verdict run(Path folder) throws IOException {
        Tally tally = new Tally();
        // Without the listeners that tell a student at home of a run.
        LauncherConfig alone = LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
        LauncherFactory.create(alone).execute(LauncherDiscoveryRequestBuilder.request().selectors(tests(folder))
            .configurationParameter("jqwik.database", "").build(), tally);
        return tally.verdict();
    }

    /** The student may have put it into another package. */
    private static List<DiscoverySelector> tests(Path folder) throws IOException {
        String wanted = Lab.OWN_TEST.replace(".java", ".class");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(wanted)).map(file -> folder.relativize(file).toString())
                .map(name -> name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                .<DiscoverySelector>map(DiscoverySelectors::selectClass).toList();
        }
    }
}
