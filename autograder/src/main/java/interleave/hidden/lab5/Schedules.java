package interleave.hidden.lab5;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Script;
import interleave.testkit.stage.StudentClasses;
import interleave.testkit.wire.Deed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Explores what the clients of a chat do to each other. One for a suite: its stage serves all its schedules. In each,
 * a client called "test" is there from the start, and is the first to be asked what it has read.
 */
final class Schedules implements AutoCloseable {

    /** Scripts that no schedule breaks, and whose program it was: crowds ask for some of them again. */
    private static final Set<List<Object>> KEPT = new HashSet<>();

    private final Explorer explorer = Explorer.open();

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
        return chat.with(chat.script().then(client, deed.word(), text));
    }

    /**
     * Explores a scenario; one that was explored before has the same answer.
     *
     * @param others clients who are asked in the end what they have heard, as "test" is
     */
    void check(Scenario scenario, String... others) {
        Scenario asked = scenario.testHears(Scenario.TEST);
        for (String other : others) {
            asked = asked.testHears(other);
        }
        Script script = asked.script();
        if (!KEPT.contains(of(script))) {
            explorer.check(asked.with(() -> ChatModel.of(script)));
            KEPT.add(of(script));
        }
    }

    private static List<Object> of(Script script) {
        return List.of(StudentClasses.folder(), script);
    }

    @Override
    public void close() {
        explorer.close();
    }
}
