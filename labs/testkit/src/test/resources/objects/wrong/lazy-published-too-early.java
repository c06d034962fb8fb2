// promise: lazy
// kind: wrong reply
// fault: the field is set before the object in it is ready
public class Lazy {

    private volatile Value value;

    private static class Value {
        private volatile int made;
    }

    public int get() {
        if (value == null) {
            synchronized (this) {
                if (value == null) {
                    value = new Value();
                    value.made++;
                }
            }
        }
        return value.made;
    }
}
