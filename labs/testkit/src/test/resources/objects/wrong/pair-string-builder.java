// promise: pair
// kind: data race
// fault: read uses the StringBuilder while write changes it
public class Pair {

    private final StringBuilder text = new StringBuilder("0/0");

    public synchronized void write(int value) {
        text.setLength(0);
        text.append(value).append('/').append(value);
    }

    public String read() {
        return text.toString();
    }
}
