// promise: pair
// style: long and double elements of arrays under one monitor
public class Pair {

    private final long[] left = new long[1];
    private final double[] right = {0.0};

    public synchronized void write(int value) {
        left[0] = value;
        right[0] = value;
    }

    public synchronized String read() {
        return left[0] + "/" + (int) right[0];
    }
}
