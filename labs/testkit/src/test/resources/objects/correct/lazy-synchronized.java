// promise: lazy
// style: a synchronized method and an anonymous supplier
import java.util.function.Supplier;

public class Lazy {

    private Integer value;
    private final Supplier<Integer> maker = new Supplier<>() {

        private int made;

        @Override
        public Integer get() {
            return ++made;
        }
    };

    public synchronized int get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
