// promise: roster
// kind: check-then-act
// fault: each call locks the list, but between contains and add it is free
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Roster {

    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    public boolean join(String name) {
        if (names.contains(name)) {
            return false;
        }
        names.add(name);
        return true;
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        return names.size();
    }
}
