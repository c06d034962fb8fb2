package interleave.slides.panel;

import interleave.slides.code.Excerpt;
import interleave.slides.panel.View.Key;
import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Mood;
import interleave.slides.panel.View.Says;
import interleave.slides.panel.View.Tone;
import interleave.slides.timeline.Program;
import interleave.testkit.stage.End;
import interleave.testkit.stage.Script;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import interleave.testkit.wire.Turns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A hall full of people who put 1 into one account. Presses wait at the door until they are let in together. Then
 * each is a deposit on a real thread of its own, on the stage; the threads take their steps in turn, one step each,
 * and who is blocked is passed over. So nothing depends on luck, and one who is let in alone meets nobody.
 */
final class RacePlay implements Play {

    /** The step by which one more press waits. */
    static final int PRESS = 1;
    /** The step by which all who wait are let in. */
    static final int LET_IN = 2;
    /** Threads at once. */
    static final int MOST_AT_ONCE = 200;
    /** Presses of a whole demonstration. */
    private static final int MOST_STEPS = 2_000;
    /** More than a deposit has. */
    private static final int STEPS_OF_A_DEPOSIT = 12;
    private static final String ACCOUNT = "hall";

    /** Deposits that were let in together, and what the account had before. */
    private record Round(int before, int deposits) {
    }

    private final Excerpt code;
    private final Program program;
    /** What the account had after rounds that have run: the same ones bring the same. */
    private final Map<Round, Integer> after = new HashMap<>();
    private Stage stage;

    /**
     * @param folder of the bank's sources, from the repository's root
     * @param shows  the members of {@code Bank} to show
     */
    RacePlay(Path repository, String folder, String shows) {
        this.code = Excerpt.of(repository.resolve(folder + "/lab3/Bank.java"), shows);
        this.program = Program.compiled(List.of(repository.resolve(folder)));
    }

    @Override
    public int mostSteps() {
        return MOST_STEPS;
    }

    @Override
    public View after(List<Integer> steps) {
        List<Row> rows = new ArrayList<>();
        int waiting = 0;
        int deposited = 0;
        int balance = 0;
        for (int step : steps) {
            if (step == PRESS) {
                waiting++;
            } else {
                balance = after.computeIfAbsent(new Round(balance, waiting), this::run);
                deposited += waiting;
                rows.add(pressed(waiting));
                rows.add(bank(count(waiting, "thread") + ", in turn a step each"));
                rows.add(bank("balance = " + balance));
                waiting = 0;
            }
        }
        if (waiting > 0) {
            rows.add(pressed(waiting));
        }
        return new View(code, lanes(waiting, balance), rows, false, says(waiting, deposited, balance), keys());
    }

    private static Row pressed(int deposits) {
        return new Row(0, Mark.CALL, "", count(deposits, "press", "es"), "");
    }

    private static Row bank(String what) {
        return new Row(1, Mark.STEP, "", what, "");
    }

    private static List<Lane> lanes(int waiting, int balance) {
        boolean isFull = waiting == MOST_AT_ONCE;
        return List.of(
            new Lane("the hall", isFull ? Mood.STUCK : Mood.READY, "", waiting == 0 ? "nobody waits"
                : waiting + " at the door" + (isFull ? ": full" : ""), "", !isFull),
            new Lane("the bank", Mood.READY, "", "has " + balance, "", waiting > 0));
    }

    private static Says says(int waiting, int deposited, int balance) {
        if (waiting > 0) {
            return new Says(Tone.PLAIN, count(waiting, "deposit") + (waiting == 1 ? " waits" : " wait")
                + " at the door, to be let in together.");
        } else if (deposited == 0) {
            return new Says(Tone.PLAIN, "");
        }
        String told = "Pressed: " + deposited + ". The bank has " + balance;
        return balance == deposited ? new Says(Tone.RIGHT, told + ".")
            : new Says(Tone.WRONG, told + ": " + count(deposited - balance, "deposit") + " lost.");
    }

    private static List<Key> keys() {
        return List.of(new Key(String.valueOf(PRESS), "one more press"), new Key(String.valueOf(LET_IN), "let all in"),
            new Key("u", "undo"), new Key("r", "reset"));
    }

    private static String count(int number, String what) {
        return count(number, what, "s");
    }

    private static String count(int number, String what, String ending) {
        return number + " " + what + (number == 1 ? "" : ending);
    }

    /** What the account has in the end. */
    private int run(Round round) {
        if (stage == null) {
            stage = Stage.open(StageOptions.of(program.classes()).withRelay(false).exploring());
        }
        Script script = Script.on("Bank");
        for (int i = 0; i < round.before(); i++) {
            script = script.then("test", "deposit", ACCOUNT);
        }
        List<String> guests = IntStream.rangeClosed(1, round.deposits()).mapToObj(i -> "guest-" + i).toList();
        for (String guest : guests) {
            script = script.then(guest, "deposit", ACCOUNT);
        }
        // The making of the bank is the first operation.
        int first = round.before() + 1;
        Turns turns = new Turns(first, first + round.deposits(), false, inTurn(guests));
        List<End> ends = stage.step(script.then("test", "balance", ACCOUNT), turns).ends();
        return Integer.parseInt(ends.get(ends.size() - 1).toString());
    }

    /** A step each, again and again; then those that were blocked all the time, one after the other. */
    private static List<String> inTurn(List<String> guests) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < STEPS_OF_A_DEPOSIT; i++) {
            turns.addAll(guests);
        }
        for (String guest : guests) {
            for (int i = 0; i < STEPS_OF_A_DEPOSIT; i++) {
                turns.add(guest);
            }
        }
        return turns;
    }

    @Override
    public void close() {
        if (stage != null) {
            stage.close();
        }
        program.close();
    }
}
