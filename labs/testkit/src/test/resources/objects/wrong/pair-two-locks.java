// promise: pair
// kind: wrong reply
// fault: each half has a lock of its own, and between the two the pair is half written
public class Pair {

    private final Object leftLock = new Object();
    private final Object rightLock = new Object();
    private int left;
    private int right;

    public void write(int value) {
        synchronized (leftLock) {
            left = value;
        }
        synchronized (rightLock) {
            right = value;
        }
    }

    public String read() {
        String text;
        synchronized (leftLock) {
            text = left + "/";
        }
        synchronized (rightLock) {
            return text + right;
        }
    }
}
