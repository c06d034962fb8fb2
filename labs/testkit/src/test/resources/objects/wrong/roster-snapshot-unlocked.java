// promise: roster
// kind: lost update
// fault: each thread copies the old set, adds to its copy and puts the copy in place: one of two is lost
import java.util.HashSet;
import java.util.Set;

public class Roster {

    private volatile Set<String> names = Set.of();

    public boolean join(String name) {
        Set<String> copy = new HashSet<>(names);
        boolean isNew = copy.add(name);
        names = copy;
        return isNew;
    }

    public void leave(String name) {
        Set<String> copy = new HashSet<>(names);
        copy.remove(name);
        names = copy;
    }

    public int size() {
        return names.size();
    }
}
