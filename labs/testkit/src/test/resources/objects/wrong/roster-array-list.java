// promise: roster
// kind: data race
// fault: leave changes the list without the lock that the others take
import java.util.ArrayList;
import java.util.List;

public class Roster {

    private final List<String> names = new ArrayList<>();

    public synchronized boolean join(String name) {
        if (names.contains(name)) {
            return false;
        }
        return names.add(name);
    }

    public void leave(String name) {
        names.remove(name);
    }

    public synchronized int size() {
        return names.size();
    }
}
