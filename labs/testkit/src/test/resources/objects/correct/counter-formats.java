// promise: counter
// style: formats of java.text that are a thread's own, made for each call, locked, and copied
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

public class Counter {

    private static final NumberFormat LOCKED = NumberFormat.getIntegerInstance(Locale.ROOT);
    private static final NumberFormat MODEL = NumberFormat.getIntegerInstance(Locale.ROOT);
    private static final ThreadLocal<Format> OWN = ThreadLocal.withInitial(() -> new DecimalFormat("0"));

    private final AtomicInteger count = new AtomicInteger();

    public int add() {
        int number = count.incrementAndGet();
        String own = OWN.get().format(number);
        String fresh = new DecimalFormat("0").format(number);
        synchronized (LOCKED) {
            fresh = own.equals(fresh) ? LOCKED.format(number) : "0";
        }
        String copied = ((Format) MODEL.clone()).format(number);
        return Integer.parseInt(MessageFormat.format("{0}", fresh.equals(copied) ? fresh : "0"));
    }

    public int get() {
        return count.get();
    }
}
