// promise: roster
// style: static state, made in a static initialiser
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Roster {

    private static final Lock LOCK;
    private static final List<String> NAMES;

    static {
        LOCK = new ReentrantLock();
        NAMES = new ArrayList<>();
    }

    public boolean join(String name) {
        LOCK.lock();
        try {
            return NAMES.stream().noneMatch(name::equals) && NAMES.add(name);
        } finally {
            LOCK.unlock();
        }
    }

    public void leave(String name) {
        LOCK.lock();
        try {
            NAMES.removeIf(name::equals);
        } finally {
            LOCK.unlock();
        }
    }

    public int size() {
        LOCK.lock();
        try {
            return NAMES.size();
        } finally {
            LOCK.unlock();
        }
    }
}
