package lab4;

public class CyclicIndex {

    public static int unread(int oldest, int lastRead, int newest) {
        if (lastRead == -1) {
            return 0;
        }
        if (oldest <= newest) {
            if (lastRead < oldest || lastRead > newest) {
                return 0;
            }
            return lastRead - oldest + 1;
        }
        if (lastRead >= oldest) {
            return lastRead - oldest + 1;
        }
        if (lastRead <= newest) {
            return 100 - oldest + lastRead; // FAULT: the message behind it is one further
        }
        return 0;
    }
}
