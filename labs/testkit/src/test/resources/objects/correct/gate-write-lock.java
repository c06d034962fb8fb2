// promise: gate
// style: a keeper thread holds the write lock until the gate opens
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final CountDownLatch isShut = new CountDownLatch(1);
    private final CountDownLatch opening = new CountDownLatch(1);

    public Gate() throws InterruptedException {
        Thread keeper = new Thread(this::keep, "keeper");
        keeper.setDaemon(true);
        keeper.start();
        isShut.await();
    }

    private void keep() {
        lock.writeLock().lock();
        try {
            isShut.countDown();
            opening.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void pass() {
        lock.readLock().lock();
        lock.readLock().unlock();
    }

    public void open() {
        opening.countDown();
    }
}
