// promise: pair
// style: an immutable record in a volatile field
public class Pair {

    private record Halves(int left, int right) {

        @Override
        public String toString() {
            return left + "/" + right;
        }
    }

    private volatile Halves halves = new Halves(0, 0);

    public void write(int value) {
        halves = new Halves(value, value);
    }

    public String read() {
        return halves.toString();
    }
}
