// promise: lazy
// kind: data race
// fault: the field is not volatile: who sees the object may not yet see what is inside it
// missed: a schedule runs one step after the other, and Java promises less than that
public class Lazy {

    private static final class Value {
        private int number;
    }

    private Value made;
    private int times;

    public int get() {
        if (made == null) {
            synchronized (this) {
                if (made == null) {
                    Value value = new Value();
                    value.number = ++times;
                    made = value;
                }
            }
        }
        return made.number;
    }
}
