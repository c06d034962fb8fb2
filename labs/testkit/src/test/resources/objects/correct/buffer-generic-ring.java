// promise: buffer
// style: a generic ring as a nested static class
public class Buffer {

    private static class Ring<T> {

        private final Object[] places;
        private int first;
        private int size;

        Ring(int capacity) {
            places = new Object[capacity];
        }

        synchronized void add(T item) throws InterruptedException {
            while (size == places.length) {
                wait();
            }
            places[(first + size) % places.length] = item;
            size++;
            notifyAll();
        }

        @SuppressWarnings("unchecked")
        synchronized T remove() throws InterruptedException {
            while (size == 0) {
                wait();
            }
            T item = (T) places[first];
            first = (first + 1) % places.length;
            size--;
            notifyAll();
            return item;
        }
    }

    private final Ring<String> ring = new Ring<>(2);

    public void put(String item) throws InterruptedException {
        ring.add(item);
    }

    public String take() throws InterruptedException {
        return ring.remove();
    }
}
