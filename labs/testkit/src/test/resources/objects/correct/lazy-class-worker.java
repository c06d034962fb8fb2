// promise: lazy
// style: a static initialiser starts the thread that makes the value
public class Lazy {

    private static final Thread MAKER;
    private static volatile int made;

    static {
        MAKER = new Thread(() -> made++);
        MAKER.setDaemon(true);
        MAKER.start();
    }

    public int get() throws InterruptedException {
        MAKER.join();
        return made;
    }
}
