// promise: roster
// kind: check-then-act
// fault: two threads may write their names into the same place of the array
public class Roster {

    private final String[] names = new String[100];
    private int size;

    public boolean join(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return false;
            }
        }
        names[size] = name;
        size++;
        return true;
    }

    public synchronized void leave(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                size--;
                names[i] = names[size];
            }
        }
    }

    public synchronized int size() {
        return size;
    }
}
