// promise: counter
// style: a spin lock made of a VarHandle
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class Counter {

    private static final VarHandle LOCK = find();
    private int lock;
    private int count;

    private static VarHandle find() {
        try {
            return MethodHandles.lookup().findVarHandle(Counter.class, "lock", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public int add() {
        while (!LOCK.compareAndSet(this, 0, 1)) {
            // Somebody else has it.
        }
        int now = ++count;
        LOCK.setRelease(this, 0);
        return now;
    }

    public int get() {
        while (!LOCK.compareAndSet(this, 0, 1)) {
            // Somebody else has it.
        }
        int now = count;
        LOCK.setRelease(this, 0);
        return now;
    }
}
