// promise: roster
// kind: data race
// fault: join adds to the ArrayList under the name's own lock, so two names may be added at once
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Roster {

    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final List<String> names = new ArrayList<>();

    private Object lock(String name) {
        return locks.computeIfAbsent(name, first -> new Object());
    }

    public boolean join(String name) {
        synchronized (lock(name)) {
            return !names.contains(name) && names.add(name);
        }
    }

    public void leave(String name) {
        synchronized (lock(name)) {
            names.remove(name);
        }
    }

    public int size() {
        return names.size();
    }
}
