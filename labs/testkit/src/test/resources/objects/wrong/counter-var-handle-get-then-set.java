// promise: counter
// kind: lost update
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class Counter {

    private static final VarHandle COUNT = find();
    private int count;

    private static VarHandle find() {
        try {
            return MethodHandles.lookup().findVarHandle(Counter.class, "count", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public int add() {
        int now = (int) COUNT.getVolatile(this) + 1;
        COUNT.setVolatile(this, now);
        return now;
    }

    public int get() {
        return (int) COUNT.getVolatile(this);
    }
}
