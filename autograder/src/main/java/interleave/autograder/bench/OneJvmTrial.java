package interleave.autograder.bench;

import interleave.testkit.stage.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The unsafe lower bound: compiler, student's classes and suites in one warm JVM, a fresh class loader for each
 * submission, no policy, no walls, no reports. For suites that need no stage.
 */
final class OneJvmTrial {

    private static final Launcher LAUNCHER = LauncherFactory.create();

    private OneJvmTrial() {
    }

    /** @param arguments the judging, folder of the submissions, an existing one for classes */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("stage.relay", "false");
        Judging judging = Judging.valueOf(arguments[0]);
        try (Stream<Path> submissions = Files.list(Path.of(arguments[1]))) {
            for (Path submission : submissions.sorted().toList()) {
                Path classes = Files.createTempDirectory(Path.of(arguments[2]), "classes");
                compile(submission, classes);
                load(classes);
                judge(judging, classes);
            }
        }
        System.exit(0);
    }

    private static void compile(Path submission, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            boolean isCompiled = javac.getTask(null, files, null,
                List.of("-proc:none", "-g", "-d", classes.toString()), null,
                files.getJavaFileObjectsFromPaths(all(submission, ".java"))).call();
            if (!isCompiled) {
                throw new IllegalStateException(submission + " does not compile");
            }
        }
    }

    private static void load(Path classes) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
            ClassLoader.getPlatformClassLoader())) {
            for (Path file : all(classes, ".class")) {
                String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".");
                Class.forName(name.substring(0, name.length() - ".class".length()), true, loader);
            }
        }
    }

    private static void judge(Judging judging, Path classes) {
        System.setProperty("stage.classes", classes.toString());
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LAUNCHER.execute(LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectPackage(judging.suites))
            .filters(ClassNameFilter.includeClassNamePatterns(".*Suite"))
            .configurationParameter("jqwik.database", "").build(), summary);
        Stage.endReadyOnes();
        if (summary.getSummary().getTestsSucceededCount() == 0 || summary.getSummary().getTotalFailureCount() > 0) {
            throw new IllegalStateException(classes + ": " + summary.getSummary().getFailures());
        }
    }

    private static List<Path> all(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
