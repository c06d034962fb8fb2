package interleave.hidden.lab4;

import interleave.testkit.stage.Actor;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Gate;
import interleave.testkit.stage.Section;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;

/** A thread that has called {@code read} or {@code write} with a section that stays inside until the test opens. */
final class Guest {

    private final String name;
    private final boolean isReader;
    private final Actor actor;
    private final Gate gate;
    private final Call call;

    Guest(Stage stage, Subject room, String name, String operation, Section section) {
        this.name = name;
        this.isReader = operation.equals("read");
        this.actor = stage.actor(name);
        this.gate = stage.gate(name);
        this.call = actor.start(room, operation, section.behind(gate));
    }

    String name() {
        return name;
    }

    boolean isReader() {
        return isReader;
    }

    Gate gate() {
        return gate;
    }

    Call call() {
        return call;
    }

    void interrupt() {
        actor.interrupt();
    }
}
