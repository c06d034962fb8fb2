// promise: roster
// kind: data race
// fault: a HashSet is changed by several threads at once without a lock
import java.util.HashSet;
import java.util.Set;

public class Roster {

    private final Set<String> names = new HashSet<>();

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
