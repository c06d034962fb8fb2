package interleave.comparison;

import interleave.comparison.Answer.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The comparison as a table in Markdown: a column for each tool. */
final class Table {

    private static final String COLUMNS = Arrays.stream(Tool.Name.values()).map(tool -> tool.shown)
        .collect(Collectors.joining(" | "));

    private final List<String> figures = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    Table(int runs) {
        figures.add("Java %d, %d processors; each tool tried each program %d times; once, where it came to no end."
            .formatted(Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), runs));
    }

    void add(Part part, List<Tried> tried) {
        long programs = tried.stream().map(Tried::program).distinct().count();
        figures.add("");
        figures.add("| %d %s | %s |".formatted(programs, part.title(), COLUMNS));
        figures.add("|---|" + "---:|".repeat(Tool.Name.values().length));
        if (part.isFaulty()) {
            faults(tried);
        } else {
            right(tried);
        }
        details.add("");
        details.add("| %s | %s |".formatted(part.title(), COLUMNS));
        details.add("|---|" + "---|".repeat(Tool.Name.values().length));
        tried.stream().map(Tried::program).distinct().forEach(program -> details.add("| " + program.specimen() + " | "
            + cells(each -> each.get(0).told(), tried.stream().filter(each -> each.program() == program).toList())
            + " |"));
    }

    private void faults(List<Tried> tried) {
        row("found in every run", tried, count(each -> each.isAlways(Set.of(Verdict.FOUND))));
        row("found in some runs only", tried,
            count(each -> each.isEver(Verdict.FOUND) && !each.isAlways(Set.of(Verdict.FOUND))));
        row("never found", tried, count(each -> !each.isEver(Verdict.FOUND) && !each.isEverUnjudged()));
        row("could not judge", tried, count(each -> each.isEverUnjudged() && !each.isEver(Verdict.FOUND)));
        row("the same report in every run", tried, count(each -> each.isEver(Verdict.FOUND) && each.isSteady()));
        row("executions until found (load: tries), median", tried, median(Verdict.FOUND, Answer::executions, ""));
        row("processor time until found, median", tried, median(Verdict.FOUND, Answer::cpuMillis, " ms"));
    }

    private void right(List<Tried> tried) {
        row("accused", tried, count(each -> each.isEver(Verdict.FOUND)));
        row("could not judge", tried, count(each -> each.isEverUnjudged()));
        row("executions (load: tries), median", tried, median(Verdict.NOTHING, Answer::executions, ""));
        row("processor time, median", tried, median(Verdict.NOTHING, Answer::cpuMillis, " ms"));
    }

    private void row(String name, List<Tried> tried, Function<List<Tried>, String> figure) {
        figures.add("| " + name + " | " + cells(figure, tried) + " |");
    }

    private static String cells(Function<List<Tried>, String> figure, List<Tried> tried) {
        return Arrays.stream(Tool.Name.values())
            .map(tool -> figure.apply(tried.stream().filter(each -> each.tool() == tool).toList()))
            .collect(Collectors.joining(" | "));
    }

    private static Function<List<Tried>, String> count(Predicate<Tried> which) {
        return tried -> String.valueOf(tried.stream().filter(which).count());
    }

    private static Function<List<Tried>, String> median(Verdict verdict, ToLongFunction<Answer> figure, String unit) {
        return tried -> {
            long[] sorted = tried.stream().flatMap(each -> each.answers().stream())
                .filter(answer -> answer.verdict() == verdict).mapToLong(figure).sorted().toArray();
            return sorted.length == 0 ? "–" : sorted[sorted.length / 2] + unit;
        };
    }

    /** A table for each part. */
    String figures() {
        return lines(figures);
    }

    /** A line for each program. */
    String details() {
        return lines(details);
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
