package interleave.testkit.wire;

/** Values that mean the same on both ends of the wire: truth, numbers, characters, text and null. */
public final class Plain {

    private Plain() {
    }

    /** @throws IllegalArgumentException for what is none of them */
    public static Object decode(String encoded) {
        String rest = encoded.isEmpty() ? "" : encoded.substring(1);
        return switch (encoded.isEmpty() ? ' ' : encoded.charAt(0)) {
            case Tag.NULL -> null;
            case Tag.BOOLEAN -> Boolean.valueOf(rest);
            case Tag.INT -> Integer.valueOf(rest);
            case Tag.LONG -> Long.valueOf(rest);
            case Tag.DOUBLE -> Double.valueOf(rest);
            case Tag.CHARACTER -> rest.charAt(0);
            case Tag.TEXT -> rest;
            default -> throw new IllegalArgumentException("no text and no number: " + encoded);
        };
    }
}
