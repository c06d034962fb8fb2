// promise: roster
// kind: check-then-act
// fault: each call of the Hashtable is locked, get and put together are not
import java.util.Hashtable;
import java.util.Map;

public class Roster {

    private final Map<String, Boolean> names = new Hashtable<>();

    public boolean join(String name) {
        if (names.get(name) == null) {
            names.put(name, true);
            return true;
        }
        return false;
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        return names.size();
    }
}
