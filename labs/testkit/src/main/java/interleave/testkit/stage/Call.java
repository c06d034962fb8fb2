package interleave.testkit.stage;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Verb;
import interleave.testkit.witness.Patience;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** An operation under way in the stage. */
public final class Call {

    /** What a running operation is doing. */
    public enum State {
        FINISHED, WAITING, AT_GATE, RUNNING
    }

    private final Stage stage;
    private final String action;
    private final String thread;
    private final CompletableFuture<Frame> answer;

    Call(Stage stage, String action, String thread, CompletableFuture<Frame> answer) {
        this.stage = stage;
        this.action = action;
        this.thread = thread;
        this.answer = answer;
    }

    public boolean isFinished() {
        return answer.isDone();
    }

    boolean endedNormally() {
        return answer.isDone() && answer.join().verb().equals(Verb.VALUE);
    }

    /** Waits for the result; an exception of the student's code fails the check, as a hang does. */
    public Value result() {
        Outcome outcome = outcome();
        if (outcome.returned()) {
            return outcome.value().orElseThrow();
        }
        throw new CheckFailed(crash(action, "a result", thrown()));
    }

    /** Waits for the end, whichever it is; a hang fails the check. */
    public Outcome outcome() {
        Patience patience = stage.patience();
        if (!Stage.isAnswered(answer, patience)) {
            Finding suspected = new Finding(Kind.NO_ANSWER, action, "that it returns", "it never returned", List.of(),
                CurrentCheck.cause());
            throw new CheckFailed(stage.explain(suspected, patience));
        }
        return read(answer.join());
    }

    /** Waits until it is finished or its thread stands still, and says which. */
    public State awaitSettled() {
        stage.settle();
        if (answer.isDone()) {
            return State.FINISHED;
        }
        Optional<ThreadSeen> seen = stage.look().threads().stream().filter(each -> each.name().equals(thread))
            .findFirst();
        if (seen.isEmpty() || answer.isDone()) {
            return answer.isDone() ? State.FINISHED : State.RUNNING;
        }
        return seen.get().isAtGate() ? State.AT_GATE : seen.get().isWaiting() ? State.WAITING : State.RUNNING;
    }

    /** How it ended by an exception; only for a call that did. */
    Uncaught thrown() {
        List<String> fields = answer.join().fields();
        return answer.join().verb().equals(Verb.REFUSED)
            ? new Uncaught("", "NoSuchMethodException", fields.get(0), "")
            : new Uncaught("", fields.get(0), fields.get(1), fields.get(3));
    }

    private Outcome read(Frame frame) {
        if (frame.verb().equals(Verb.VALUE)) {
            return new Outcome(Optional.of(new Value(frame.fields().get(0))), "", "", "");
        }
        Uncaught thrown = thrown();
        String simple = thrown.className().substring(thrown.className().lastIndexOf('.') + 1);
        String tag = frame.verb().equals(Verb.THROWN) ? frame.fields().get(2) : "";
        return new Outcome(Optional.empty(), simple, thrown.message(), tag);
    }

    /**
     * The finding for an exception where a result was due; an open task is told as what it is. One that comes after the
     * task that is judged has been reached without it: there is a mistake in what is written.
     */
    static Finding crash(String action, String expected, Uncaught thrown) {
        if (thrown.isOpenTaskAfter(CurrentCheck.task())) {
            return new Finding(Kind.CRASH, action, expected, "not that; the program has come to a task that is still "
                + "open: " + thrown.message(), List.of(), CurrentCheck.cause());
        }
        if (thrown.isOpenTask()) {
            return new Finding(Kind.CRASH, action, expected, "not written yet: " + thrown.message(), List.of(),
                "This task is still open: write it, and delete the line that throws.");
        }
        return new Finding(Kind.CRASH, action, expected, thrown.described(), List.of(), CurrentCheck.cause());
    }
}
