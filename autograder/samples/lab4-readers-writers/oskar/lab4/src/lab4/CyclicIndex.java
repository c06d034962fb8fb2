package lab4;

/**
 * The numbers of messages in a small chat: they go 0, 1, 2 … 99 and begin again at 0.
 *
 * <p>A chat keeps the newest messages in a list, 10 at most. The list is known by the number of its first and of
 * its last message: {@code oldest} 92 and {@code newest} 1 are the ten messages 92, 93 … 99, 0, 1.
 *
 * <p>Threads: any number of threads may call it; nothing is kept between two calls.
 */
public final class CyclicIndex {

    /** How many numbers there are: 0 to 99. */
    private static final int NUMBERS = 100;

    private CyclicIndex() {
    }

    /**
     * Where somebody who has read up to {@code lastRead} goes on: the position of the first unread message in the
     * list. Positions begin at 0.
     *
     * @param oldest   number of the first message in the list, 0 to 99
     * @param lastRead number of the message that was read last, 0 to 99; or -1 for a newcomer, who has read none.
     *                 A newcomer begins at 0, and so does somebody whose message is not in the list any more.
     *                 Never the same as {@code newest}
     * @param newest   number of the last message in the list, 0 to 99
     */
    public static int unread(int oldest, int lastRead, int newest) {
        int kept = distance(oldest, newest) + 1;
        int position = distance(oldest, lastRead);
        // A position beyond the end belongs to a number that the list does not hold (any more).
        boolean isInList = lastRead >= 0 && position < kept;
        return isInList ? position + 1 : 0;
    }

    /** How many steps it takes from one number to the other, going up, and from 99 to 0. */
    private static int distance(int from, int to) {
        return (to - from + NUMBERS) % NUMBERS;
    }
}
