package interleave.autograder.matrix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * All that was told of one submission.
 *
 * @param lab      its id
 * @param name     of the submission's folder
 * @param kind     that its about.yaml expects, in words; empty for a correct one
 * @param sentence that its about.yaml names; empty for a correct one
 * @param cells    one for each check that ran
 * @param told     what is to be read where the verdict is not fine: findings in full, refusals; empty otherwise
 */
public record Row(String lab, String name, String kind, String sentence, Verdict verdict, List<Cell> cells,
                  String told) {

    public Row {
        cells = List.copyOf(cells);
    }

    @JsonIgnore
    public boolean isWrong() {
        return !kind.isEmpty();
    }

    /** Whether this is how the fault must show. */
    boolean isExposing(Cell cell) {
        return isExposing(cell, kind, sentence);
    }

    static boolean isExposing(Cell cell, String kind, String sentence) {
        return !kind.isEmpty() && cell.kind().equals(kind) && cell.sentences().contains(sentence);
    }

    /** The verdict in one line: by which check, as what, in how many schedules and runs. */
    public String line() {
        Optional<Cell> shown = cells.stream().filter(this::isExposing).findFirst();
        return lab + "/" + name + "  " + verdict.label() + shown.map(cell -> ": " + cell.kind() + ", by " + cell.check()
            + (cell.schedules() == 0 ? "" : ", schedule " + cell.schedules())
            + (cell.runs() == 1 ? "" : ", " + cell.times())).orElse("");
    }
}
