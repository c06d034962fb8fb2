// promise: roster
// style: ConcurrentSkipListSet, counted by walking through it
import java.util.concurrent.ConcurrentSkipListSet;

public class Roster {

    private final ConcurrentSkipListSet<String> names = new ConcurrentSkipListSet<>();

    public boolean join(String name) {
        return names.add(name);
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        return (int) names.stream().count();
    }
}
