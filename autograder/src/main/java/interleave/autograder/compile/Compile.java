package interleave.autograder.compile;

import interleave.autograder.compile.CompilerJob.Source;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.worker.Answer;
import interleave.autograder.worker.Worker;
import interleave.testkit.own.TestLibraries;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stage that compiles. Nothing of the student's but the sources is looked at: no pom, jar, class file or
 * annotation processor. javac runs in a process of its own, for which a submission has a minute.
 *
 * <p>Used by one thread at a time.
 */
public final class Compile implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST_ATTEMPTS = 2;
    private static final Set<String> LEFT_OUT = Set.of("module-info.java", "package-info.java");

    private static final String ACTION = "compiled your sources with JDK " + Runtime.version().feature();

    private final Path work;
    private final Pristine pristine;
    private final Worker compiler;
    private final Duration limit;

    /**
     * A compiler for submissions.
     *
     * @param labs folder of the labs, for the files of the kit that replace the student's
     * @param work existing folder, in which each submission gets a folder for its class files
     */
    public Compile(Path labs, Path work, Isolation isolation) {
        this(labs, work, isolation, LIMIT);
    }

    Compile(Path labs, Path work, Isolation isolation, Duration limit) {
        this.work = work;
        this.pristine = new Pristine(labs);
        this.limit = limit;
        // What one compilation leaves is garbage to the next: a small start keeps it from piling up over a class.
        this.compiler = new Worker(CompilerWorker.class, isolation.aroundWorker(),
                List.of("-Xms48m", "-Xmn32m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData"),
                ProcessBuilder.Redirect.DISCARD);
    }

    /**
     * Compiles one submission. Blocks for a minute at most, or two where the compiler's process died.
     *
     * @throws IOException where the machine cannot do it: no room, no process
     */
    public Compiled compile(Submission submission) throws IOException, InterruptedException {
        List<String> notes = new ArrayList<>(submission.notes());
        if (submission.refusal().isPresent()) {
            return new Compiled(submission.handin(), Optional.empty(), notes, submission.refusal());
        }
        return compiled(submission, texts(submission, notes), List.of(), notes);
    }

    /**
     * Compiles the student's own test, if there is one, with what the public tests are made of. The program is no part
     * of it: a test reaches programs by their stages. Blocks as {@link #compile} does.
     *
     * @return empty where none was handed in, or the file as it is handed out; its notes are about the test alone
     */
    public Optional<Compiled> compileOwnTest(Submission submission) throws IOException, InterruptedException {
        if (submission.ownTest().isEmpty()) {
            return Optional.empty();
        }
        SourceText test = SourceText.of(submission.ownTest().get());
        if (pristine.isUntouched(test, submission.handin().lab())) {
            return Optional.empty();
        }
        List<SourceText> sources = new ArrayList<>(pristine.testTools(submission.handin().lab()));
        sources.add(test);
        return Optional.of(compiled(submission, sources, TestLibraries.paths(), test.note().stream().toList()));
    }

    private Compiled compiled(Submission submission, List<SourceText> sources, List<Path> classPath,
                              List<String> notes) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(work, "classes");
        Optional<Finding> refusal = ask(job(sources, classPath, classes)).map(Compile::refusal)
                .orElseGet(() -> Optional.of(noAnswer()));
        Optional<Path> kept = refusal.isPresent() ? Optional.empty() : Optional.of(classes);
        return new Compiled(submission.handin(), kept, notes, refusal);
    }

    /** Empty where the worker died, twice. */
    private Optional<CompilerReply> ask(CompilerJob job) throws IOException, InterruptedException {
        String line = CompilerWorker.JSON.writeValueAsString(job);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Answer answer = compiler.ask(line, limit);
            if (answer.isLate()) {
                return Optional.of(CompilerReply.gaveUp("javac did not finish in " + limit.toSeconds() + " s"));
            } else if (answer.line().isPresent()) {
                return Optional.of(CompilerWorker.JSON.readValue(answer.line().get(), CompilerReply.class));
            }
        }
        return Optional.empty();
    }

    private static CompilerJob job(List<SourceText> sources, List<Path> classPath, Path classes) {
        List<Source> texts = sources.stream().map(each -> new Source(each.path(), each.text())).toList();
        return new CompilerJob(texts, classPath.stream().map(Path::toString).toList(), classes.toString());
    }

    private List<SourceText> texts(Submission submission, List<String> notes) throws IOException {
        List<SourceText> texts = submission.sources().stream().map(SourceText::of).toList();
        texts.forEach(text -> text.note().ifPresent(notes::add));
        texts.stream().filter(text -> LEFT_OUT.contains(text.fileName()))
                .forEach(text -> notes.add(text.fileName() + " was left out: a lab is one unnamed module"));
        List<SourceText> kept = texts.stream().filter(text -> !LEFT_OUT.contains(text.fileName())).toList();
        return pristine.over(kept, submission.handin().lab());
    }

    private static Optional<Finding> refusal(CompilerReply reply) {
        if (reply.compiled()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Kind.DOES_NOT_COMPILE, ACTION, "no errors",
                reply.count() == 1 ? "1 error" : reply.count() + " errors", reply.errors(),
                "Mend the first error first: the others often follow from it."));
    }

    private static Finding noAnswer() {
        return new Finding(Kind.INCONCLUSIVE, ACTION, "an answer of the compiler",
                "its process ended without one, twice", List.of(),
                "The machine had no room, or the code crashes the compiler: your teacher looks at it.");
    }

    /** Ends the compiler's process. */
    @Override
    public void close() {
        compiler.close();
    }
}
