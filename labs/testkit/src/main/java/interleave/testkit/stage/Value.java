package interleave.testkit.stage;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import interleave.testkit.wire.Tag;
import interleave.testkit.wire.Words;
import java.util.List;

/**
 * A result of student code, as text and numbers. The readers fail the check where the value is of another type.
 */
public final class Value {

    private final char tag;
    private final String rest;

    Value(String encoded) {
        if (encoded.isEmpty()) {
            throw new IllegalArgumentException("an empty value");
        }
        this.tag = encoded.charAt(0);
        this.rest = encoded.substring(1);
    }

    public boolean isNull() {
        return tag == Tag.NULL;
    }

    public int asInt() {
        check(Tag.INT, "an int");
        return Integer.parseInt(rest);
    }

    public long asLong() {
        if (tag != Tag.INT) {
            check(Tag.LONG, "a long");
        }
        return Long.parseLong(rest);
    }

    public boolean asBoolean() {
        check(Tag.BOOLEAN, "a boolean");
        return Boolean.parseBoolean(rest);
    }

    public String asText() {
        check(Tag.TEXT, "a text");
        return rest;
    }

    public List<Value> asList() {
        check(Tag.LIST, "a list");
        return Words.split(rest).stream().map(Value::new).toList();
    }

    /** The components of a record, without its name. */
    public List<Value> asRecord() {
        check(Tag.RECORD, "a record");
        return Words.split(rest).stream().skip(1).map(Value::new).toList();
    }

    private void check(char wanted, String name) {
        if (tag != wanted) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "the test looked at a result", name, toString());
        }
    }

    /** As a reader would write it. */
    @Override
    public String toString() {
        return switch (tag) {
            case Tag.NULL -> "null";
            case Tag.TEXT -> Quote.of(rest);
            case Tag.LIST -> asList().toString();
            case Tag.RECORD -> Words.split(rest).get(0) + asRecord();
            case Tag.OBJECT -> "an object of class " + Words.split(rest).get(0);
            default -> rest;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value value && value.tag == tag && value.rest.equals(rest);
    }

    @Override
    public int hashCode() {
        return rest.hashCode() * 31 + tag;
    }

    /** An argument on its way to the stage. */
    static String encode(Object argument) {
        if (argument == null) {
            return String.valueOf(Tag.NULL);
        } else if (argument instanceof Boolean) {
            return Tag.BOOLEAN + argument.toString();
        } else if (argument instanceof Integer) {
            return Tag.INT + argument.toString();
        } else if (argument instanceof Long) {
            return Tag.LONG + argument.toString();
        } else if (argument instanceof Double) {
            return Tag.DOUBLE + argument.toString();
        } else if (argument instanceof Character) {
            return Tag.CHARACTER + argument.toString();
        } else if (argument instanceof String) {
            return Tag.TEXT + argument.toString();
        } else if (argument instanceof Subject subject) {
            return Tag.SUBJECT + subject.handle();
        } else if (argument instanceof Section section) {
            return Tag.SECTION + section.encoded();
        }
        throw new IllegalArgumentException("only text, numbers, subjects and sections travel to a stage, no "
            + argument.getClass());
    }
}
