package interleave.hidden.lab4;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Outcome;
import interleave.testkit.stage.Section;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.witness.Patience;
import java.util.ArrayList;
import java.util.List;

/**
 * A new {@code ReadersWriters} in a stage of its own. Guests go in and stay until the test lets them go; what happened
 * so far is told with every failure.
 */
final class Room implements AutoCloseable {

    private final Stage stage = Stage.open();
    private final Subject room = stage.create("ReadersWriters");
    private final List<String> story = new ArrayList<>();

    /** A reader comes. */
    Guest reader(String name) {
        return comes(name, "read", Section.returning(name));
    }

    /** A writer comes. */
    Guest writer(String name) {
        return comes(name, "write", Section.returning(name));
    }

    /** Comes with a section that throws an exception, known by the guest's name, when it is let go. */
    Guest failing(String name, String operation) {
        return comes(name, operation, Section.throwing(name));
    }

    private Guest comes(String name, String operation, Section section) {
        story.add(name + " calls " + operation);
        return new Guest(stage, room, name, operation, section);
    }

    /** The guest gets in, and stays. */
    Room letsIn(Guest guest, Kind otherwise) {
        Patience patience = stage.patience();
        boolean came = Ends.rest(stage, guest.call()) != Call.State.FINISHED && guest.gate().awaitArrivals(1);
        if (!came && guest.call().isFinished()) {
            guest.call().result();
            throw failed(otherwise, "that the section of " + guest.name() + " runs", "it returned without that");
        }
        if (!came) {
            throw new CheckFailed(stage.explain(new Finding(otherwise, told(), "that " + guest.name() + " gets in",
                guest.name() + " waits", List.of(), CurrentCheck.cause()), patience));
        }
        story.add(guest.name() + " is inside");
        return this;
    }

    /** The guest has to wait. */
    Room keepsOut(Guest guest, Kind otherwise) {
        Call.State state = Ends.rest(stage, guest.call());
        if (state == Call.State.AT_GATE) {
            throw failed(otherwise, "that " + guest.name() + " waits", guest.name() + " is inside");
        } else if (state == Call.State.FINISHED) {
            guest.call().result();
            throw failed(otherwise, "that " + guest.name() + " waits", "it returned");
        }
        story.add(guest.name() + " waits");
        return this;
    }

    /** The interrupted guest has left, or waits for its turn to leave. One look decides: it may leave at any moment. */
    Room staysOut(Guest guest) {
        Call.State state = Ends.rest(stage, guest.call());
        if (state == Call.State.AT_GATE) {
            throw failed(Kind.DATA_RACE, "that " + guest.name() + " leaves, or waits", guest.name() + " is inside");
        }
        if (state == Call.State.FINISHED) {
            return hasGivenUp(guest);
        }
        story.add(guest.name() + " waits");
        return this;
    }

    /** The guest leaves its section, and is gone. */
    Room lets(Guest guest) {
        story.add(guest.name() + " leaves");
        guest.gate().open();
        Outcome outcome = ended(guest);
        boolean isRight = outcome.returned() && (!guest.isReader()
            || outcome.value().orElseThrow().toString().equals('"' + guest.name() + '"'));
        if (!isRight && !outcome.returned()) {
            guest.call().result();
        }
        if (!isRight) {
            throw failed(Kind.WRONG_REPLY, '"' + guest.name() + '"', outcome.toString());
        }
        return this;
    }

    /** The guest leaves its section by an exception, the very one that the section threw. */
    Room letsFail(Guest guest) {
        story.add("the section of " + guest.name() + " throws an exception");
        guest.gate().open();
        Outcome outcome = ended(guest);
        if (!outcome.tag().equals(guest.name())) {
            throw failed(Kind.WRONG_REPLY, "that " + guest.name() + " gets this very exception",
                outcome.value().map(value -> "it returned").orElse(outcome.toString()));
        }
        return this;
    }

    Room interrupts(Guest guest) {
        story.add(guest.name() + " is interrupted");
        guest.interrupt();
        return this;
    }

    /** The interrupted guest leaves now, at the latest, and has not been inside. */
    Room hasGivenUp(Guest guest) {
        Patience patience = stage.patience();
        while (!guest.call().isFinished() && !patience.isOver()) {
            if (guest.call().awaitSettled() == Call.State.AT_GATE) {
                throw failed(Kind.WRONG_REPLY, "that " + guest.name() + " leaves with an InterruptedException",
                    "its section ran");
            }
        }
        Outcome outcome = ended(guest);
        if (!outcome.exception().equals("InterruptedException")) {
            throw failed(Kind.WRONG_REPLY, "that " + guest.name() + " leaves with an InterruptedException",
                outcome.value().map(value -> "it returned").orElse(outcome.toString()));
        }
        story.add(guest.name() + " has left with an InterruptedException");
        return this;
    }

    private Outcome ended(Guest guest) {
        try {
            return guest.call().outcome();
        } catch (CheckFailed failed) {
            Finding seen = failed.finding();
            throw new CheckFailed(new Finding(seen.kind() == Kind.NO_ANSWER ? Kind.LOST_WAKE_UP : seen.kind(), told(),
                "that " + guest.name() + " returns", "it never returned", seen.evidence(), seen.cause()));
        }
    }

    private CheckFailed failed(Kind kind, String expected, String got) {
        return CurrentCheck.failed(kind, told(), expected, got);
    }

    private String told() {
        return String.join(", ", story);
    }

    @Override
    public void close() {
        stage.close();
    }
}
