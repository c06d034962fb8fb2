package interleave.slides.panel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells of panels that have changed by other things than a lecturer's key: on a thread of its own, and of many changes
 * in a row only the last, so that a hall that presses all the time delays nobody.
 *
 * <p>Any thread may call any method.
 */
public final class Changes implements AutoCloseable {

    /** Nobody sees more pictures in a second than this makes. */
    private static final long PAUSE_MILLIS = 40;

    private final List<Consumer<Panel>> listeners = new CopyOnWriteArrayList<>();
    /** Guarded by this. */
    private final Set<Panel> changed = new LinkedHashSet<>();
    /** Null until there is a listener. Guarded by this. */
    private Thread teller;

    /** @param listener called on one thread; may block it */
    public synchronized void listen(Consumer<Panel> listener) {
        listeners.add(listener);
        if (teller == null) {
            teller = new Thread(this::tell, "changes");
            teller.setDaemon(true);
            teller.start();
        }
    }

    public void ignore(Consumer<Panel> listener) {
        listeners.remove(listener);
    }

    /** Returns at once. */
    public synchronized void of(Panel panel) {
        changed.add(panel);
        notifyAll();
    }

    private void tell() {
        try {
            while (true) {
                for (Panel panel : next()) {
                    listeners.forEach(listener -> tell(listener, panel));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException closed) {
            // Nobody listens any more.
        }
    }

    /** Whoever breaks on one picture is told of the next one, as are all others. */
    private static void tell(Consumer<Panel> listener, Panel panel) {
        try {
            listener.accept(panel);
        } catch (RuntimeException broken) {
            System.err.println("A picture of a panel is lost: " + broken);
        }
    }

    private synchronized List<Panel> next() throws InterruptedException {
        while (changed.isEmpty()) {
            wait();
        }
        List<Panel> now = List.copyOf(changed);
        changed.clear();
        return now;
    }

    @Override
    public synchronized void close() {
        if (teller != null) {
            teller.interrupt();
            teller = null;
        }
    }
}
