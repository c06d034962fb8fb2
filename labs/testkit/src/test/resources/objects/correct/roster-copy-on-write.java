// promise: roster
// style: CopyOnWriteArrayList with addIfAbsent
import java.util.concurrent.CopyOnWriteArrayList;

public class Roster {

    private final CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();

    public boolean join(String name) {
        return names.addIfAbsent(name);
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        int size = 0;
        for (String name : names) {
            size++;
        }
        return size;
    }
}
