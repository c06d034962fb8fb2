package interleave.hidden.lab3;

import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.stage.Value;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Threads that are let loose on one new bank. Between two of these rushes the bank is at rest, and can be
 * asked.
 */
final class Crew {

    /** A few: what two threads can do to each other, the schedules have shown. */
    private static final int ROUNDS = 5;
    private static final long ENOUGH_NANOS = TimeUnit.SECONDS.toNanos(20);
    /** More than processors, so that two of them run side by side even where others want to run too. */
    static final int THREADS = 16;

    private static final String THROWS = "An operation throws where other threads are in the bank, too. An "
        + "IllegalMonitorStateException says that a thread gave back a lock which it does not hold.";
    private static final String HANGS = "A thread waits for ever. A lock was not given back on one of the "
        + "ways out (unlock in finally), or an operation waits for money.";

    private final Stage stage;
    private final Subject bank;

    Crew(Stage stage) {
        this.stage = stage;
        this.bank = stage.create("Bank");
    }

    /** Repeats a round, each with a new bank, until one fails or there were enough; a slow bank's are fewer. */
    static void rounds(Consumer<Crew> round) {
        try (Stage stage = Stage.open()) {
            long begin = System.nanoTime();
            for (int count = 0; count < ROUNDS && System.nanoTime() - begin < ENOUGH_NANOS; count++) {
                round.accept(new Crew(stage));
            }
        }
    }

    int balance(String name) {
        return bank.call("balance", name).asInt();
    }

    /** Opens accounts and puts as much money into each, while nobody else is there. */
    void fill(int money, String... names) {
        List<Operation> deposits = new ArrayList<>();
        for (String name : names) {
            balance(name);
            deposits.add(new Operation("deposit", name));
        }
        together(money, List.of(deposits));
    }

    /** All threads do the same, so many times each. Returns everything that they were told. */
    List<Integer> all(int timesEach, Operation... script) {
        List<Integer> told = new ArrayList<>();
        together(timesEach, Collections.nCopies(THREADS, List.of(script))).forEach(told::addAll);
        return told;
    }

    /** Half of the threads do one thing, half of them the other one, so many times each. */
    void halves(int timesEach, Operation one, Operation other) {
        List<List<Operation>> scripts = new ArrayList<>(Collections.nCopies(THREADS / 2, List.of(one)));
        scripts.addAll(Collections.nCopies(THREADS / 2, List.of(other)));
        together(timesEach, scripts);
    }

    /** A thread for each script, which it repeats. Returns what each was told, in order. */
    List<List<Integer>> together(int timesEach, List<List<Operation>> scripts) {
        try {
            return stage.rush(bank, timesEach, scripts).stream()
                .map(told -> told.stream().map(Value::asInt).toList()).toList();
        } catch (CheckFailed failed) {
            throw new CheckFailed(alikeInEveryRun(failed.finding(), scripts.size()));
        }
    }

    /**
     * Which threads meet, and where, is chance, and the same code must get the same words in every run. Two
     * threads that block each other are always these two, only the places differ.
     */
    private static Finding alikeInEveryRun(Finding seen, int threads) {
        return switch (seen.kind()) {
            case CRASH -> seen.withCause(THROWS);
            case DEADLOCK -> withEvidence(seen, threads > 2 ? List.of() : seen.evidence().stream()
                .map(line -> line.replaceAll(", (at|in) \\S+$", "")).toList());
            case NO_ANSWER -> withEvidence(seen, List.of()).withCause(HANGS);
            default -> withEvidence(seen, List.of());
        };
    }

    private static Finding withEvidence(Finding seen, List<String> evidence) {
        return new Finding(seen.kind(), seen.action(), seen.expected(), seen.got(), evidence, seen.cause());
    }
}
