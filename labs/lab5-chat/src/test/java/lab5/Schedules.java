package lab5;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Script;

/** Explores what two clients do to each other. One for a class of tests: its stage serves all its schedules. */
final class Schedules implements AutoCloseable {

    private final Explorer explorer = Explorer.open();

    /** A chat, and nobody in it. */
    static Scenario chat() {
        return Scenario.serving("ChatServer", () -> operation -> "");
    }

    /** What those have read who are asked at the end must fit some order of what the clients did. */
    void check(Scenario scenario) {
        Script script = scenario.script();
        explorer.check(new Scenario(script, () -> new ChatRules(script), scenario.isHeldTwice()));
    }

    @Override
    public void close() {
        explorer.close();
    }
}
