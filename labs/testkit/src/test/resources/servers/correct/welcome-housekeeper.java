// promise: welcome server
// style: a scheduled housekeeper closes, every 50 ms, what guests have left open for more than ten minutes
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Iterator;
import java.util.Map;
import java.util.HashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class WelcomeServer implements Runnable, AutoCloseable {

    private static final long LONG_AGO = TimeUnit.MINUTES.toNanos(10);

    private final ServerSocket listening;
    private final ExecutorService greeters = Executors.newCachedThreadPool();
    private final ScheduledExecutorService housekeeper = Executors.newScheduledThreadPool(1);
    private final Map<Socket, Long> guests = new HashMap<>();
    private int count;

    public WelcomeServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        housekeeper.scheduleAtFixedRate(this::tidyUp, 50, 50, TimeUnit.MILLISECONDS);
        try {
            while (true) {
                Socket guest = listening.accept();
                greeters.execute(() -> greet(guest));
            }
        } catch (IOException closed) {
            greeters.shutdown();
            housekeeper.shutdownNow();
        }
    }

    private void greet(Socket guest) {
        try {
            PrintWriter out = new PrintWriter(guest.getOutputStream());
            out.println("welcome " + register(guest));
            out.flush();
        } catch (IOException gone) {
            System.out.println("A guest did not wait.");
        }
    }

    private synchronized int register(Socket guest) {
        guests.put(guest, System.nanoTime());
        return ++count;
    }

    private synchronized void tidyUp() {
        Iterator<Map.Entry<Socket, Long>> all = guests.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Socket, Long> entry = all.next();
            if (System.nanoTime() - entry.getValue() > LONG_AGO) {
                quietlyClose(entry.getKey());
                all.remove();
            }
        }
    }

    private static void quietlyClose(Socket guest) {
        try {
            guest.close();
        } catch (IOException gone) {
            System.out.println("A guest was gone before.");
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        synchronized (this) {
            guests.keySet().forEach(WelcomeServer::quietlyClose);
            guests.clear();
        }
    }
}
