// promise: roster
// style: a synchronized list, locked from outside; looks go to a copy made by a constructor
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Roster {

    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    public boolean join(String name) {
        synchronized (names) {
            if (names.contains(name)) {
                return false;
            }
            return names.add(name);
        }
    }

    public void leave(String name) {
        names.removeAll(List.of(name));
    }

    public int size() {
        return List.copyOf(new ArrayList<>(names)).size();
    }
}
