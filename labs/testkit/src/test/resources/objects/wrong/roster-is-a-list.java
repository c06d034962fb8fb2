// promise: roster
// kind: check-then-act
import java.util.ArrayList;

public class Roster extends ArrayList<String> {

    public boolean join(String name) {
        if (contains(name)) {
            return false;
        }
        return add(name);
    }

    public void leave(String name) {
        remove(name);
    }
}
