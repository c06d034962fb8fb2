// promise: roster
// kind: crash
// fault: the list is walked through without its lock, and another thread removes meanwhile
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Roster {

    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    public boolean join(String name) {
        synchronized (names) {
            return !names.contains(name) && names.add(name);
        }
    }

    public void leave(String name) {
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
