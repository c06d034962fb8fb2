package interleave.autograder.report.gradebook;

import interleave.autograder.csv.CsvFile;
import interleave.autograder.handin.Person.Id;
import interleave.autograder.report.gradebook.Sheet.Seat;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import interleave.testkit.verdict.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one lab's grades into a file, and notes everybody who has no grade afterwards. Used once. */
final class Filling {

    /** Canvas's word for a student who need not hand in. */
    private static final String EXCUSED = "EX";
    private static final int NAME = 100;

    private final CsvFile file;
    private final Sheet sheet;
    private final List<String> notes = new ArrayList<>();

    Filling(CsvFile file, Sheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** @return notes for the instructor */
    List<String> fill(List<Scored> scores) {
        Map<Seat, List<Scored>> bySeat = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (Scored scored : scores) {
            List<Seat> seats = sheet.of(scored.handin().people(), scored.handin().student());
            seats.forEach(seat -> bySeat.computeIfAbsent(seat, key -> new ArrayList<>()).add(scored));
            if (seats.isEmpty()) {
                unknown.add(scored.handin().student());
            }
        }
        noteScale(scores);
        bySeat.forEach(this::write);
        note("handed in, but in no row of the gradebook, or in several", unknown);
        note("in the gradebook, but handed in nothing", sheet.seats().stream()
            .filter(seat -> !bySeat.containsKey(seat)).map(Filling::name).toList());
        return notes;
    }

    private void noteScale(List<Scored> scores) {
        sheet.possible().filter(possible -> possible.compareTo(scores.get(0).max()) != 0).ifPresent(possible ->
            notes.add("\"" + sheet.heading() + "\" goes to " + Numbers.text(possible, false) + ", the rubric to "
                + Numbers.text(scores.get(0).max(), false) + ": points were converted"));
    }

    private void write(Seat seat, List<Scored> scores) {
        Scored scored = scores.get(0);
        if (scores.size() > 1) {
            notes.add(name(seat) + " has several hand-ins (" + String.join("; ", scores.stream()
                .map(each -> Visible.line(each.handin().student(), NAME)).toList()) + "): the cell was left as it is");
        } else if (scored.standing() == Standing.NOT_GRADED) {
            notes.add(name(seat) + " could not be graded: the cell was left as it is");
        } else if (file.text(seat.row(), sheet.column()).strip().equals(EXCUSED)) {
            notes.add(name(seat) + " is excused: the cell was left as it is");
        } else {
            file.set(seat.row(), sheet.column(), Numbers.text(Gradebook.grade(scored, sheet), sheet.comma()));
        }
    }

    private void note(String what, List<String> names) {
        if (!names.isEmpty()) {
            notes.add(what + ": " + String.join("; ", names.stream().map(name -> Visible.line(name, NAME)).toList()));
        }
    }

    private static String name(Seat seat) {
        return Visible.line(seat.person().id(Id.NAME).orElseGet(() ->
            seat.person().ids().values().stream().findFirst().orElse("row " + (seat.row() + 1))), NAME);
    }
}
