// promise: roster
// kind: check-then-act
// fault: asks and adds through functions of the set, which has a lock for each call only
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

public class Roster {

    private final Set<String> names = Collections.synchronizedSet(new HashSet<>());

    public boolean join(String name) {
        Predicate<String> isThere = names::contains;
        if (isThere.test(name)) {
            return false;
        }
        Consumer<String> add = names::add;
        add.accept(name);
        return true;
    }

    public void leave(String name) {
        names.remove(name);
    }

    public int size() {
        return names.size();
    }
}
