// promise: roster
// kind: crash
// fault: size walks through the list without the lock that the others take
import java.util.ArrayList;
import java.util.List;

public class Roster {

    private final List<String> names = new ArrayList<>();

    public synchronized boolean join(String name) {
        return !names.contains(name) && names.add(name);
    }

    public synchronized void leave(String name) {
        names.remove(name);
    }

    public int size() {
        int size = 0;
        for (String name : names) {
            size++;
        }
        return size;
    }
}
