package lab4;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Actor;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Gate;
import interleave.testkit.stage.Outcome;
import interleave.testkit.stage.Section;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.stage.ThreadSeen;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import interleave.testkit.witness.Patience;

/** A thread that reads or writes, and stays inside until the test lets it go. Judged by who is inside, never how. */
final class Visitor {

    private final Stage stage;
    private final String name;
    private final Actor actor;
    private final Gate gate;
    private final Call call;

    private Visitor(Stage stage, Subject room, String name, String operation) {
        this.stage = stage;
        this.name = name;
        this.actor = stage.actor(name);
        this.gate = stage.gate(name);
        this.call = actor.start(room, operation, Section.returning(name + "'s result").behind(gate));
    }

    /** A reader that comes now; whether it gets in, the test asks later. */
    static Visitor reader(Stage stage, Subject room, String name) {
        return new Visitor(stage, room, name, "read");
    }

    static Visitor writer(Stage stage, Subject room, String name) {
        return new Visitor(stage, room, name, "write");
    }

    /** Waits until it is inside. */
    Visitor mustGetIn(String while_) {
        Patience patience = stage.patience();
        while (gate.arrivals() == 0 && !call.isFinished() && !patience.isOver()) {
            Thread.onSpinWait();
        }
        if (call.isFinished()) {
            // Not written yet, or it threw: told here.
            call.result();
            throw failed(Kind.WRONG_REPLY, while_, "that its section runs", "the call returned without it");
        }
        if (gate.arrivals() == 0) {
            throw failed(Kind.BLOCKED_BY_ANOTHER, while_, "that " + name + " gets in", "it still waits outside");
        }
        return this;
    }

    /** Looks, once all threads stand still, whether it is outside. Then it has begun to wait, for others to see. */
    Visitor mustStayOut(String while_) {
        awaitStill();
        if (call.isFinished()) {
            call.result();
        }
        if (call.isFinished() || gate.arrivals() > 0) {
            throw failed(Kind.WRONG_ORDER, while_, "that " + name + " waits", "it is inside");
        }
        return this;
    }

    void interrupt() {
        actor.interrupt();
    }

    boolean isGone() {
        stage.settle();
        return call.isFinished();
    }

    /** Lets it leave, now or as soon as it comes in. */
    Visitor leave() {
        gate.open();
        return this;
    }

    /** Waits for its end. */
    Outcome outcome() {
        return call.outcome();
    }

    /** Lets it leave, and waits until it has left in order. */
    void leaveInOrder() {
        leave();
        call.result();
    }

    /** On a busy machine a thread may not have come as far as its wait: nobody would have to wait behind it. */
    private void awaitStill() {
        Patience patience = stage.patience();
        stage.settle();
        while (!stage.look().threads().stream().allMatch(ThreadSeen::isWaiting) && !patience.isOver()) {
            stage.settle();
        }
    }

    private CheckFailed failed(Kind kind, String while_, String expected, String got) {
        return CurrentCheck.failed(kind, name + " came " + while_, expected, got,
            stage.look().described().toArray(String[]::new));
    }
}
