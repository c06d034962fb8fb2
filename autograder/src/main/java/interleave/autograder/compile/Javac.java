package interleave.autograder.compile;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** One compilation, in this process: no annotation processor runs, the class path is the job's alone. */
final class Javac {

    /** For the JDK that runs, preview off: contract A1. */
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-encoding", "UTF-8",
            "--release", String.valueOf(Runtime.version().feature()), "-g", "-nowarn");

    private static final String TOO_MUCH = "javac gave up on the code: it is too large or too deeply nested";
    private static final int MOST_ERRORS = 5;
    private static final int LONGEST_ERROR = 300;

    private final CompilerJob job;

    Javac(CompilerJob job) {
        this.job = job;
    }

    /** Ends with a reply whatever the code does to the compiler's memory and stack. */
    CompilerReply compile() throws IOException {
        try {
            return run();
        } catch (OutOfMemoryError | StackOverflowError e) {
            return CompilerReply.gaveUp(TOO_MUCH);
        }
    }

    private CompilerReply run() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (MemoryFiles files = new MemoryFiles(javac.getStandardFileManager(found, Locale.ROOT, null),
                job.classPath())) {
            List<MemoryFiles.Text> sources = job.sources().stream()
                    .map(source -> new MemoryFiles.Text(source.path(), source.text())).toList();
            if (!javac.getTask(Writer.nullWriter(), files, found, OPTIONS, null, sources).call()) {
                return errors(found.getDiagnostics());
            }
            Optional<String> tooMuch = files.excess();
            if (tooMuch.isEmpty()) {
                files.writeTo(job.classes());
            }
            return tooMuch.map(CompilerReply::gaveUp).orElseGet(CompilerReply::done);
        }
    }

    private static CompilerReply errors(List<Diagnostic<? extends JavaFileObject>> found) {
        List<String> errors = found.stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Javac::text).distinct().toList();
        if (errors.isEmpty()) {
            return CompilerReply.gaveUp(TOO_MUCH);
        }
        return new CompilerReply(false, errors.size(), errors.stream().limit(MOST_ERRORS).toList());
    }

    private static String text(Diagnostic<? extends JavaFileObject> each) {
        String message = each.getMessage(Locale.ENGLISH).strip().replaceAll("\\s*\\R\\s*", "; ")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?");
        String place = each.getSource() instanceof MemoryFiles.Text source
                ? source.fileName() + ":" + each.getLineNumber() + ": " : "";
        String text = place + message;
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR - 1) + "…";
    }
}
