package interleave.autograder.matrix;

import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.testkit.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the checks told of one submission, run by run. Guarded by: confined to the judge's thread. */
final class Tally {

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private boolean hasEverFailed;

    Tally(Ran first) {
        for (Check check : first.checks()) {
            cells.put(check.id(), Cell.of(check));
            words.put(check.id(), words(check));
            note(1, check);
        }
    }

    void add(int run, Ran ran) {
        for (Check check : ran.checks()) {
            boolean isSame = words(check).equals(words.get(check.id()));
            cells.computeIfPresent(check.id(), (id, cell) -> cell.again(check, isSame));
            if (!isSame) {
                note(run, check);
            }
        }
    }

    private void note(int run, Check check) {
        hasEverFailed |= check.status() == Status.FAILED;
        if (check.status() != Status.PASSED) {
            told.add("run " + run + ", " + check.id() + " " + check.sentences() + "\n" + words(check));
        }
    }

    /** Without the ports that a program of the student's may have printed. */
    private static String words(Check check) {
        return check.finding().map(Finding::text).orElse("").replaceAll(":\\d{4,5}\\b", ":PORT");
    }

    List<Cell> cells() {
        return List.copyOf(cells.values());
    }

    /** The first check that saw a fault of this kind against that sentence. */
    Optional<String> exposing(String kind, String sentence) {
        return cells.values().stream().filter(cell -> Row.isExposing(cell, kind, sentence)).map(Cell::check)
            .findFirst();
    }

    /** Whether a check failed in any run. */
    boolean hasEverFailed() {
        return hasEverFailed;
    }

    /** Every finding in full. */
    String told() {
        return String.join("\n\n", told);
    }
}
