// promise: roster
// kind: check-then-act
// fault: two callers bring two String objects with the same text, and so two locks
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class Roster {

    private final List<String> names = new CopyOnWriteArrayList<>();

    public boolean join(String name) {
        synchronized (name) {
            if (names.contains(name)) {
                return false;
            }
            names.add(name);
            return true;
        }
    }

    public void leave(String name) {
        synchronized (name) {
            names.remove(name);
        }
    }

    public int size() {
        return names.size();
    }
}
