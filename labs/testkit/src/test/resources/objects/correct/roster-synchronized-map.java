// promise: roster
// style: Collections.synchronizedMap with putIfAbsent
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

public class Roster {

    private final Map<String, Boolean> names = Collections.synchronizedMap(new TreeMap<>());

    public boolean join(String name) {
        return names.putIfAbsent(name, true) == null;
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        return names.size();
    }
}
