package interleave.testkit.explore;

/**
 * Where a thread stands.
 *
 * @param thread its name
 * @param state  {@link #READY}, {@link #ENDED}, or why it cannot go on: BLOCKED, WAITING, PARKED, JOINING, SLEEPING
 * @param place  the line of its next step, {@code Bank.java:14}; of one that waits, where it waits; empty
 *               between two calls
 * @param on     the class of what it waits on; empty where there is none
 * @param owner  the thread that has what it waits for; empty where nobody can tell
 */
public record Standing(String thread, String state, String place, String on, String owner) {

    public static final String READY = "READY";
    public static final String ENDED = "ENDED";

    public boolean mayGoOn() {
        return state.equals(READY);
    }
}
