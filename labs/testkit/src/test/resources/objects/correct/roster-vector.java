// promise: roster
// style: Vector, locked from outside for what takes two calls
import java.util.Vector;

public class Roster {

    private final Vector<String> names = new Vector<>();

    public boolean join(String name) {
        synchronized (names) {
            return !names.contains(name) && names.add(name);
        }
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        return names.size();
    }
}
