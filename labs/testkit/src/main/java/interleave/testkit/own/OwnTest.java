package interleave.testkit.own;

import interleave.testkit.stage.Scratch;
import interleave.testkit.stage.Walls;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A student's own test, compiled. Each run has a process of its own, behind walls where stages have them: it sees the
 * JDK, the libraries of tests, its own classes and those of one program, under names that are the same for all
 * programs. What it says is a claim: who asks must know what a lie could gain.
 *
 * @param classes the folder of its class files
 */
public record OwnTest(Path classes) {

    private static final long LIMIT_SECONDS = Long.getLong("own.test.seconds", 120);
    private static final long END_SECONDS = 5;
    private static final int MOST_BYTES = 2 << 20;
    private static final Pattern ANSWER = Pattern.compile(OwnTestMain.ENDED + "("
        + Arrays.stream(Verdict.values()).map(Verdict::name).collect(Collectors.joining("|"))
        + ") ((?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)");
    /** By these a JVM knows how files are named. */
    private static final Set<String> KEPT_OF_THE_ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    /**
     * How one run ended.
     *
     * @param coverage JaCoCo's report, bounded in size, and otherwise whatever hostile code made of it; empty where
     *                 nothing was measured
     */
    public record Run(Verdict verdict, byte[] coverage) {
    }

    /** Runs it against a program. Blocks for two minutes at most, or {@code -Down.test.seconds}. */
    public Verdict judges(Path program) throws InterruptedException {
        return run(program, List.of()).verdict();
    }

    /**
     * As {@link #judges}, and tells what of the program ran.
     *
     * @param agent JaCoCo's
     */
    public Run measures(Path program, Path agent) throws InterruptedException {
        return run(program, List.of(agent));
    }

    /** @throws UncheckedIOException where the machine does not let it begin */
    private Run run(Path program, List<Path> agent) throws InterruptedException {
        Scratch scratch = Scratch.of(Map.of("test", classes, "program", program));
        try {
            Files.createDirectory(scratch.folder().resolve("tmp"));
            ProcessBuilder builder = new ProcessBuilder(command(scratch.folder(), agent))
                .directory(scratch.folder().toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().retainAll(KEPT_OF_THE_ENVIRONMENT);
            return answer(said(builder.start()));
        } catch (IOException failed) {
            throw new UncheckedIOException("could not start a JVM for the student's own test", failed);
        } finally {
            scratch.delete();
        }
    }

    private static List<String> command(Path folder, List<Path> agent) {
        List<Path> libraries = TestLibraries.paths();
        List<Path> readable = new ArrayList<>(libraries);
        readable.addAll(agent);
        Optional<Walls> walls = Walls.wanted();
        Path memory = walls.isPresent() ? Walls.memory() : folder.resolve("tmp");
        List<String> command = new ArrayList<>();
        walls.ifPresent(each -> command.addAll(each.aroundStages(folder, readable)));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism", "-Djava.io.tmpdir=" + memory, "-Dstage.relay=false",
            "-Dstage.classes=" + folder.resolve("program")));
        agent.forEach(jar -> command.addAll(List.of("-Dstage.agent.all=true", "-Dstage.agent=-javaagent:" + jar
            + "=destfile=" + memory.resolve(OwnTestMain.REPORT) + ",excludes=interleave.*")));
        String tests = folder.resolve("test").toString();
        command.addAll(List.of("-cp", Stream.concat(libraries.stream().map(Path::toString), Stream.of(tests))
            .collect(Collectors.joining(File.pathSeparator)), OwnTestMain.class.getName(), tests));
        return command;
    }

    /** All that it says until it ends, up to a limit; then nothing of it lives on. */
    private static String said(Process process) throws InterruptedException {
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        try {
            return said.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hung) {
            kill(process);
            return said.completeOnTimeout("", END_SECONDS, TimeUnit.SECONDS).join();
        } catch (ExecutionException broken) {
            return "";
        } finally {
            kill(process);
        }
    }

    private static Run answer(String said) throws IOException {
        List<String> lines = said.lines().toList();
        if (!lines.contains(OwnTestMain.BEGUN)) {
            throw new IOException("it did not come up");
        }
        Matcher last = lines.stream().map(ANSWER::matcher).filter(Matcher::matches).reduce((early, late) -> late)
            .orElse(null);
        return last == null ? new Run(Verdict.NO_ANSWER, new byte[0])
            : new Run(Verdict.valueOf(last.group(1)), Base64.getDecoder().decode(last.group(2)));
    }

    private static String read(InputStream out) {
        try {
            return new String(out.readNBytes(MOST_BYTES), StandardCharsets.US_ASCII);
        } catch (IOException ended) {
            return "";
        }
    }

    private static void kill(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor(END_SECONDS, TimeUnit.SECONDS);
    }
}
