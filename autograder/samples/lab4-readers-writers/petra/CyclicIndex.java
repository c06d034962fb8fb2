package lab4;

public class CyclicIndex {

    public static int unread(int oldest, int lastRead, int newest) {
        int size = Math.floorMod(newest - oldest, 100) + 1;
        int position = Math.floorMod(lastRead - oldest, 100);
        if (position < size) {
            return position + 1;
        }
        return 0;
    }
}
