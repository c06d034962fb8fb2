// promise: roster
// style: ConcurrentHashMap.newKeySet
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class Roster {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    public boolean join(String name) {
        return names.add(name);
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        return names.size();
    }
}
