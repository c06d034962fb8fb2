// promise: gate
// style: polling a volatile flag, with a sleep between two looks
public class Gate {

    private volatile boolean isOpen;

    public void pass() throws InterruptedException {
        while (!isOpen) {
            Thread.sleep(20);
        }
    }

    public void open() {
        isOpen = true;
    }
}
