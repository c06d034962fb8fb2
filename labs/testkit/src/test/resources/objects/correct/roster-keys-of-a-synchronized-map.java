// promise: roster
// style: the key view of a synchronized map, gone through under the map's lock as its documentation wants it
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public class Roster {

    private final Map<String, Boolean> names = Collections.synchronizedMap(new HashMap<>());
    private final Set<String> keys = names.keySet();

    public boolean join(String name) {
        synchronized (names) {
            for (String key : keys) {
                if (key.equals(name)) {
                    return false;
                }
            }
            names.put(name, true);
            return true;
        }
    }

    public void leave(String name) {
        if (keys.contains(name)) {
            keys.remove(name);
        }
    }

    public int size() {
        return keys.size();
    }
}
