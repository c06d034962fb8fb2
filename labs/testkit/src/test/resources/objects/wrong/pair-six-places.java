// promise: pair
// kind: wrong reply

public class Pair {

    private static class Half {

        private int value;

        synchronized int get() {
            return value;
        }

        synchronized void set(int to) {
            value = to;
        }
    }

    private final Half[] halves = {new Half(), new Half(), new Half(), new Half(), new Half(), new Half()};

    public void write(int value) {
        synchronized (halves[4]) {
            synchronized (halves[5]) {
                halves[4].set(value);
                halves[5].set(value);
            }
        }
    }

    public String read() {
        String text = "";
        for (int i = 0; i < halves.length; i++) {
            int value = halves[i].get();
            text = i < 4 ? "" : i == 4 ? value + "/" : text + value;
        }
        return text;
    }
}
