package interleave.testkit.wire;

import java.util.List;

/**
 * One message between a test and its stage: text and numbers, never serialized objects.
 *
 * @param id     the question that this is an answer to, or 0 for what nobody asked
 * @param verb   what it is about
 * @param fields its words, their meaning given by the verb
 */
public record Frame(long id, String verb, List<String> fields) {

    public Frame {
        fields = List.copyOf(fields);
    }

    public static Frame of(long id, String verb, String... fields) {
        return new Frame(id, verb, List.of(fields));
    }
}
