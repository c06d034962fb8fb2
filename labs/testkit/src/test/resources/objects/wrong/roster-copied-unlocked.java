// promise: roster
// kind: data race
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
        return new ArrayList<>(names).size();
    }
}
