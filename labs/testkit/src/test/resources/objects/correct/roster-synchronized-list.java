// promise: roster
// style: Collections.synchronizedList, and its monitor around several calls
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
            names.add(name);
            return true;
        }
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        synchronized (names) {
            int size = 0;
            for (String name : names) {
                size++;
            }
            return size;
        }
    }
}
