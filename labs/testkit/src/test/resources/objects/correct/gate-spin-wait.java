// promise: gate
// style: spin on a volatile flag with onSpinWait
public class Gate {

    private static volatile boolean isOpen;

    public void pass() {
        while (!isOpen) {
            Thread.onSpinWait();
        }
    }

    public void open() {
        isOpen = true;
    }
}
