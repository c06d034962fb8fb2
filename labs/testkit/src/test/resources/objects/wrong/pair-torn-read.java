// promise: pair
// kind: wrong reply
// fault: read takes no lock, so it may see one half before a write and the other after it
public class Pair {

    private volatile int left;
    private volatile int right;

    public synchronized void write(int value) {
        left = value;
        right = value;
    }

    public String read() {
        return left + "/" + right;
    }
}
