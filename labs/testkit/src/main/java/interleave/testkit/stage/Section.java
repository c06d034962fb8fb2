package interleave.testkit.stage;

import interleave.testkit.wire.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@code Supplier} or {@code Runnable} that a contract takes will do in the stage:
 * {@code gate? ; return text | throw tag | call operation}.
 */
public final class Section {

    private final String encoded;

    private Section(String gate, String ending, List<String> words) {
        List<String> all = new ArrayList<>(List.of(gate, ending));
        all.addAll(words);
        this.encoded = Words.join(all);
    }

    public static Section returning(String text) {
        return new Section("", "return", List.of(text));
    }

    /** Throws an exception that a {@link Outcome} recognises by the tag as this very one. */
    public static Section throwing(String tag) {
        return new Section("", "throw", List.of(tag));
    }

    public static Section calling(Subject subject, String operation, Object... arguments) {
        List<String> words = new ArrayList<>(List.of(subject.handle(), operation));
        for (Object argument : arguments) {
            words.add(Value.encode(argument));
        }
        return new Section("", "call", words);
    }

    /** The same, but it waits at the gate first. */
    public Section behind(Gate gate) {
        List<String> words = Words.split(encoded);
        return new Section(gate.name(), words.get(1), words.subList(2, words.size()));
    }

    String encoded() {
        return encoded;
    }
}
