// promise: roster
// style: a concurrent set, used through method references
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

public class Roster {

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Predicate<String> join = names::add;
    private final Predicate<String> leave = names::remove;
    private final ToIntFunction<Set<String>> count = Set::size;
    private final Function<String, String> trim = String::trim;

    public boolean join(String name) {
        return join.test(trim.apply(name));
    }

    public void leave(String name) {
        leave.test(name);
    }

    public int size() {
        return count.applyAsInt(names);
    }
}
