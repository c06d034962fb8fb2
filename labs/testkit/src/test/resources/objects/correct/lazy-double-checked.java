// promise: lazy
// style: double-checked locking with volatile
public class Lazy {

    private int made;
    private volatile Integer value;

    public int get() {
        Integer seen = value;
        if (seen == null) {
            synchronized (this) {
                seen = value;
                if (seen == null) {
                    made++;
                    seen = made;
                    value = seen;
                }
            }
        }
        return seen;
    }
}
