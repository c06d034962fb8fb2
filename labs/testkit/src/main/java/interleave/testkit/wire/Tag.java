package interleave.testkit.wire;

/**
 * The first character of an encoded value: what the rest is. Arguments travel to the stage and results back in
 * the same form; {@link #SUBJECT} and {@link #SECTION} travel to the stage only, {@link #OBJECT} and
 * {@link #RECORD} back only.
 */
public final class Tag {

    public static final char NULL = 'n';
    public static final char NOTHING = 'v';
    public static final char BOOLEAN = 'z';
    public static final char INT = 'i';
    public static final char LONG = 'j';
    public static final char DOUBLE = 'd';
    public static final char CHARACTER = 'c';
    public static final char TEXT = 's';
    public static final char LIST = 'l';
    public static final char RECORD = 'r';
    /** Any other object: its class, and its own text as far as it gave one. */
    public static final char OBJECT = 'o';
    /** A subject of the stage, by its handle. */
    public static final char SUBJECT = 'h';
    /** A piece of code for a parameter such as {@code Supplier}: words of the closed grammar of sections. */
    public static final char SECTION = 'x';

    private Tag() {
    }
}
