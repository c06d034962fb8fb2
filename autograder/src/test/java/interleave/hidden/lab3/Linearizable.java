package interleave.hidden.lab3;

import interleave.testkit.stage.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges a history by trying the orders in which its operations can have happened one after the other.
 *
 * <p>A history knows what each actor did in which order, and nothing about times: operations of different
 * actors count as overlapping. So it can call a wrong history right, and never a right one wrong.
 */
final class Linearizable {

    /** So many partial orders are tried; a history that needs more counts as explained. */
    private static final int MOST_STATES = 400_000;

    /** One finished operation. */
    record Event(Operation operation, int result) {
    }

    /**
     * How far an order has got.
     *
     * @param done how many events of each actor are in it
     * @param bank what they have made of the bank
     */
    private record State(List<Integer> done, BankModel bank) {

        State after(int actor, BankModel changed) {
            List<Integer> more = new ArrayList<>(done);
            more.set(actor, done.get(actor) + 1);
            return new State(List.copyOf(more), changed);
        }
    }

    private final List<List<Event>> history;
    private final BankModel end;

    /**
     * @param history the events of each actor, in its order
     * @param end     the bank after all of them
     */
    Linearizable(List<List<Event>> history, BankModel end) {
        this.history = history;
        this.end = end;
    }

    /** Whether some order explains every result and the end. */
    boolean from(BankModel start) {
        Set<State> seen = new HashSet<>();
        Deque<State> open = new ArrayDeque<>();
        open.push(new State(Collections.nCopies(history.size(), 0), start));
        while (!open.isEmpty() && seen.size() < MOST_STATES) {
            State state = open.pop();
            if (isComplete(state)) {
                return true;
            }
            if (seen.add(state)) {
                next(state).forEach(open::push);
            }
        }
        return !open.isEmpty();
    }

    private boolean isComplete(State state) {
        boolean all = true;
        for (int actor = 0; actor < history.size(); actor++) {
            all &= state.done().get(actor) == history.get(actor).size();
        }
        return all && state.bank().equals(end);
    }

    /** All states that one more event leads to, where its result is what the model returns. */
    private List<State> next(State state) {
        List<State> next = new ArrayList<>();
        for (int actor = 0; actor < history.size(); actor++) {
            int done = state.done().get(actor);
            if (done < history.get(actor).size()) {
                Event event = history.get(actor).get(done);
                BankModel.Step step = state.bank().apply(event.operation());
                if (step.result() == event.result()) {
                    next.add(state.after(actor, step.after()));
                }
            }
        }
        return next;
    }
}
