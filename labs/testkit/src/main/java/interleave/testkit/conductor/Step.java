package interleave.testkit.conductor;

import interleave.testkit.wire.Deed;
import java.util.function.Supplier;

/** One operation of a script, and who does it. */
public sealed interface Step {

    String actor();

    /**
     * A call, on a thread of the actor's.
     *
     * @param code its result is its encoded outcome
     */
    record Call(String actor, Supplier<String> code) implements Step {
    }

    /**
     * Something that a client of the server does, over its socket.
     *
     * @param text   what it sends
     * @param answer the pattern of what it waits for, where it waits
     */
    record Act(String actor, Deed deed, String text, String answer) implements Step {
    }
}
