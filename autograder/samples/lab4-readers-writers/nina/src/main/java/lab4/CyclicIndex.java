package lab4;

/** Message numbers go round 0..99. */
public class CyclicIndex {

    private static final int NUMBERS = 100;

    public static int unread(int oldest, int lastRead, int newest) {
        if (lastRead == -1) {
            return 0;
        }
        int size = (newest - oldest + NUMBERS) % NUMBERS + 1;
        int position = (lastRead - oldest + NUMBERS) % NUMBERS;
        if (position >= size) {
            return 0;
        }
        return position + 1;
    }
}
