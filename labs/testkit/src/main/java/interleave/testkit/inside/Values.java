package interleave.testkit.inside;

import interleave.testkit.wire.Plain;
import interleave.testkit.wire.Tag;
import interleave.testkit.wire.Words;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Objects of the stage and their texts on the wire. Encoding runs student code ({@code toString}), so it happens
 * on the student's thread; sizes are bounded.
 */
final class Values {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_LIST = 100_000;

    private final Map<String, Object> subjects = new ConcurrentHashMap<>();
    private final Gates gates;

    Values(Gates gates) {
        this.gates = gates;
    }

    void keep(String handle, Object subject) {
        subjects.put(handle, subject);
    }

    Object subject(String handle) {
        Object subject = subjects.get(handle);
        if (subject == null) {
            throw new IllegalArgumentException("no subject " + handle);
        }
        return subject;
    }

    String encode(Object value) {
        if (value == null) {
            return String.valueOf(Tag.NULL);
        } else if (value instanceof Boolean) {
            return Tag.BOOLEAN + value.toString();
        } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return Tag.INT + value.toString();
        } else if (value instanceof Long) {
            return Tag.LONG + value.toString();
        } else if (value instanceof Double || value instanceof Float) {
            return Tag.DOUBLE + value.toString();
        } else if (value instanceof Character) {
            return Tag.CHARACTER + value.toString();
        } else if (value instanceof String text) {
            return Tag.TEXT + cut(text);
        } else if (value instanceof List<?> list) {
            return Tag.LIST + Words.join(list.stream().limit(LONGEST_LIST).map(this::encode).toList());
        } else if (value instanceof Record record) {
            return Tag.RECORD + Words.join(components(record));
        }
        return Tag.OBJECT + Words.join(value.getClass().getSimpleName(), cut(String.valueOf(value)));
    }

    private List<String> components(Record record) {
        List<String> words = new ArrayList<>(List.of(record.getClass().getSimpleName()));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                words.add(encode(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                words.add(encode(null));
            }
        }
        return words;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    Object decode(String encoded) {
        String rest = encoded.substring(1);
        return switch (encoded.charAt(0)) {
            // Of its own: two equal texts from two clients are two objects, as they are when read from a socket.
            case Tag.TEXT -> new String(rest.toCharArray());
            case Tag.LIST -> Words.split(rest).stream().map(this::decode).toList();
            case Tag.SUBJECT -> subject(rest);
            case Tag.SECTION -> section(Words.split(rest));
            default -> Plain.decode(encoded);
        };
    }

    /** Words: gate or "", then "return" text | "throw" tag | "call" handle operation arguments… */
    private Section section(List<String> words) {
        Gate gate = words.get(0).isEmpty() ? null : gates.named(words.get(0));
        String text = words.get(2);
        return switch (words.get(1)) {
            case "return" -> new Section(gate, () -> text);
            case "throw" -> new Section(gate, () -> {
                throw new Section.Thrown(text);
            });
            case "call" -> new Section(gate, () ->
                Operation.onSubject(this, words.subList(2, words.size())).valueOrThrow());
            default -> throw new IllegalArgumentException("no such section: " + words.get(1));
        };
    }
}
