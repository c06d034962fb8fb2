// promise: roster
// style: an immutable snapshot in a volatile field, replaced under a lock
import java.util.HashSet;
import java.util.Set;

public class Roster {

    private volatile Set<String> names = Set.of();

    public synchronized boolean join(String name) {
        Set<String> copy = new HashSet<>(names);
        boolean isNew = copy.add(name);
        names = Set.copyOf(copy);
        return isNew;
    }

    public synchronized void leave(String name) {
        Set<String> copy = new HashSet<>(names);
        copy.remove(name);
        names = Set.copyOf(copy);
    }

    public int size() {
        return names.size();
    }
}
