package interleave.testkit.stage;

import interleave.testkit.wire.Verb;

/** Holds threads of the stage inside a {@link Section} until the test opens it. */
public final class Gate {

    private final Stage stage;
    private final String name;

    Gate(Stage stage, String name) {
        this.stage = stage;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Lets everybody through, for ever. */
    public void open() {
        stage.answer(Verb.OPEN_GATE, name);
    }

    /** Waits until so many threads are parked here. Whether they come is for the caller to judge. */
    public boolean awaitArrivals(int count) {
        return stage.waitFor(() -> arrivals() >= count);
    }

    /** How many threads are parked here now. */
    public int arrivals() {
        return Integer.parseInt(stage.answer(Verb.AT_GATE, name).get(0));
    }
}
