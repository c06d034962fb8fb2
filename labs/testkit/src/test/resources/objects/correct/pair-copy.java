// promise: pair
// style: read copies under the lock and formats outside it
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Pair {

    private final int[] halves = new int[2];

    public void write(int value) {
        synchronized (halves) {
            for (int i = 0; i < halves.length; i++) {
                halves[i] = value;
            }
        }
    }

    public String read() {
        int[] copy;
        synchronized (halves) {
            copy = halves.clone();
        }
        return IntStream.of(copy).mapToObj(Integer::toString).collect(Collectors.joining("/"));
    }
}
