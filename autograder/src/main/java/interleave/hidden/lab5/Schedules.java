package interleave.hidden.lab5;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Script;
import interleave.testkit.wire.Deed;
import java.util.HashSet;
import java.util.Set;

/**
 * Explores what the clients of a chat do to each other. One for a suite: its stage serves all its schedules. In each,
 * a client called "test" is there from the start, and is the first to be asked what it has read.
 */
final class Schedules implements AutoCloseable {

    private final Explorer explorer = Explorer.open();
    /** Those that no schedule breaks. */
    private final Set<Script> kept = new HashSet<>();

    /** A chat in which so many entries were made before the clients come in. */
    static Scenario chat(int entries) {
        // The model depends on who comes in, so it is made of the whole script in the end.
        Scenario chat = Scenario.serving("ChatServer", () -> {
            throw new IllegalStateException("nobody has asked what was heard");
        });
        for (int number = 1; number <= entries; number++) {
            chat = chat.test(Deed.SEND.word(), "word " + number);
        }
        return entries == 0 ? chat : chat.test(Deed.HEAR.word());
    }

    /** The same chat, where a client that has done something does one thing more. */
    static Scenario then(Scenario chat, String client, Deed deed, Object... text) {
        return new Scenario(chat.script().then(client, deed.word(), text), chat.model(), chat.isHeldTwice());
    }

    /**
     * Explores a scenario; one that was explored before has the same answer.
     *
     * @param others clients who are asked in the end what they have heard, as "test" is
     */
    void check(Scenario scenario, String... others) {
        Scenario asked = scenario.test(Deed.HEAR.word());
        for (String other : others) {
            asked = asked.testHears(other);
        }
        Script script = asked.script();
        if (kept.add(script)) {
            explorer.check(new Scenario(script, () -> ChatModel.of(script), scenario.isHeldTwice()));
        }
    }

    @Override
    public void close() {
        explorer.close();
    }
}
