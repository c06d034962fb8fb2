package interleave.hidden.own;

import interleave.testkit.own.TestLibraries;
import interleave.testkit.weave.Weaver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataStore;

/**
 * Which lines of a program a test never ran, by JaCoCo's report of its stages. The report comes from where hostile code
 * runs, so that all it can do is to tell its author something wrong.
 *
 * @param classes the folder of the program's class files
 */
record NeverRan(Path classes) {

    private static final String AGENT = "org.jacoco.agent.rt.RT";
    private static final int MOST_FILES = 10;
    private static final int MOST_RANGES = 20;

    /** JaCoCo's agent, as this program has it. */
    static Path agent() {
        return TestLibraries.home(AGENT).orElseThrow(() -> new IllegalStateException("JaCoCo's agent is not here"));
    }

    /** A sentence for each file; at most {@value #MOST_FILES}, bounded in length. */
    List<String> told(byte[] report) {
        if (report.length == 0) {
            return List.of();
        }
        try {
            ExecutionDataStore ran = read(report);
            Map<String, byte[]> plain = plain();
            Map<String, BitSet> missed = lines(plain, ran, NeverRan::hasMissed);
            // Schedules run the same lines in woven classes, which have more code in them.
            lines(Weaver.weave(plain).classes(), ran, NeverRan::hasRun).forEach((file, lines) ->
                missed.getOrDefault(file, new BitSet()).andNot(lines));
            return missed.entrySet().stream().filter(file -> !file.getValue().isEmpty()).limit(MOST_FILES)
                .map(file -> "Your own test never ran these lines of " + file.getKey() + ": " + ranges(file.getValue()))
                .toList();
        } catch (IOException | RuntimeException | OutOfMemoryError forged) {
            return List.of("Which lines of your program your own test ran could not be read from JaCoCo's report.");
        }
    }

    private static ExecutionDataStore read(byte[] report) throws IOException {
        ExecutionDataStore ran = new ExecutionDataStore();
        ExecutionDataReader reader = new ExecutionDataReader(new ByteArrayInputStream(report));
        reader.setExecutionDataVisitor(ran);
        reader.setSessionInfoVisitor(session -> { });
        reader.read();
        return ran;
    }

    private Map<String, byte[]> plain() {
        Map<String, byte[]> plain = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                plain.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
            return plain;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean hasRun(ILine line) {
        return line.getStatus() == ICounter.FULLY_COVERED || line.getStatus() == ICounter.PARTLY_COVERED;
    }

    private static boolean hasMissed(ILine line) {
        return line.getStatus() == ICounter.NOT_COVERED;
    }

    /** By source file. */
    private static Map<String, BitSet> lines(Map<String, byte[]> classes, ExecutionDataStore ran,
                                             Predicate<ILine> which) throws IOException {
        CoverageBuilder builder = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(ran, builder);
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            analyzer.analyzeClass(each.getValue(), each.getKey());
        }
        Map<String, BitSet> lines = new TreeMap<>();
        for (ISourceFileCoverage file : builder.getSourceFiles()) {
            BitSet some = lines.computeIfAbsent(file.getName(), any -> new BitSet());
            for (int line = Math.max(1, file.getFirstLine()); line <= file.getLastLine(); line++) {
                some.set(line, some.get(line) || which.test(file.getLine(line)));
            }
        }
        return lines;
    }

    private static String ranges(BitSet lines) {
        List<String> ranges = new ArrayList<>();
        for (int from = lines.nextSetBit(0); from >= 0; from = lines.nextSetBit(lines.nextClearBit(from))) {
            int to = lines.nextClearBit(from) - 1;
            ranges.add(from == to ? String.valueOf(from) : from + "-" + to);
        }
        return ranges.size() <= MOST_RANGES ? String.join(", ", ranges)
            : String.join(", ", ranges.subList(0, MOST_RANGES)) + " and more";
    }
}
