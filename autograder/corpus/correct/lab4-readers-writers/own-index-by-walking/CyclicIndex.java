package lab4;

public final class CyclicIndex {

    private CyclicIndex() {
    }

    /** Walks through the list, as one would by hand. */
    public static int unread(int oldest, int lastRead, int newest) {
        int position = 0;
        for (int number = oldest; number != newest; number = number == 99 ? 0 : number + 1) {
            position++;
            if (number == lastRead) {
                return position;
            }
        }
        return 0;
    }
}
