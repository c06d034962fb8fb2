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
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
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
            Lines lines = new Lines();
            ExecutionDataStore ran = read(report);
            Map<String, byte[]> plain = plain();
            lines.add(plain, ran);
            // Schedules run the same lines in woven classes.
            lines.add(Weaver.weave(plain).classes(), ran);
            return lines.told();
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

    /** Lines by source file: those that have code, and those of them that ran in one form of the classes at least. */
    private static final class Lines {

        private final Map<String, BitSet> known = new TreeMap<>();
        private final Map<String, BitSet> covered = new TreeMap<>();

        void add(Map<String, byte[]> files, ExecutionDataStore ran) throws IOException {
            CoverageBuilder builder = new CoverageBuilder();
            Analyzer analyzer = new Analyzer(ran, builder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                analyzer.analyzeClass(file.getValue(), file.getKey());
            }
            builder.getSourceFiles().forEach(this::add);
        }

        private void add(ISourceFileCoverage file) {
            BitSet all = known.computeIfAbsent(file.getName(), any -> new BitSet());
            BitSet some = covered.computeIfAbsent(file.getName(), any -> new BitSet());
            for (int line = Math.max(1, file.getFirstLine()); line <= file.getLastLine(); line++) {
                int status = file.getLine(line).getStatus();
                all.set(line, all.get(line) || status != ICounter.EMPTY);
                some.set(line, some.get(line) || status == ICounter.FULLY_COVERED
                    || status == ICounter.PARTLY_COVERED);
            }
        }

        List<String> told() {
            List<String> told = new ArrayList<>();
            known.forEach((file, lines) -> {
                BitSet missed = (BitSet) lines.clone();
                missed.andNot(covered.get(file));
                if (!missed.isEmpty() && told.size() < MOST_FILES) {
                    told.add("Your own test never ran these lines of " + file + ": " + ranges(missed));
                }
            });
            return told;
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
}
