// promise: roster
// kind: lost update
// fault: the set is safe, the size that is counted beside it is not
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class Roster {

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private volatile int size;

    public boolean join(String name) {
        boolean isNew = names.add(name);
        if (isNew) {
            size++;
        }
        return isNew;
    }

    public void leave(String name) {
        if (names.remove(name)) {
            size--;
        }
    }

    public int size() {
        return size;
    }
}
