package interleave.testkit.board;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles a lab's sources as its build does.
 *
 * @param classes where the class files go; those of an earlier time go away
 */
record Compiler(Path classes) {

    private static final List<String> OPTIONS = List.of("--release", String.valueOf(Runtime.version().feature()), "-g",
        "-parameters", "-proc:none", "-Xlint:none");

    /** The errors, {@code Bank.java:14: what} each; none where it compiles. */
    List<String> compile(List<Path> sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            return List.of("This Java has no compiler: install a JDK, and let JAVA_HOME name its folder.");
        }
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        deleteClasses();
        try (StandardJavaFileManager files = javac.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            javac.getTask(null, files, told, OPTIONS, null, files.getJavaFileObjectsFromPaths(sources)).call();
        }
        return told.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .map(Compiler::shown).toList();
    }

    private void deleteClasses() throws IOException {
        Files.createDirectories(classes);
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String shown(Diagnostic<? extends JavaFileObject> error) {
        String file = error.getSource() == null ? "" : Path.of(error.getSource().toUri()).getFileName() + ":"
            + error.getLineNumber() + ": ";
        return file + error.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    }
}
