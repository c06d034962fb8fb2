// promise: pair
// style: writers count up before and after, and readers look again if the count was odd or has changed
public class Pair {

    private volatile int version;
    private volatile int left;
    private volatile int right;

    public synchronized void write(int value) {
        version++;
        left = value;
        right = value;
        version++;
    }

    public String read() {
        while (true) {
            int before = version;
            String text = left + "/" + right;
            if (before % 2 == 0 && before == version) {
                return text;
            }
            Thread.onSpinWait();
        }
    }
}
