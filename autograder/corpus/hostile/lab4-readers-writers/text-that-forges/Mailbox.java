package lab4;

/** Gives what was put, in a wrapping of its own. */
public final class Mailbox<T> {

    private T value;

    public synchronized void put(T value) throws InterruptedException {
        while (this.value != null) {
            wait();
        }
        this.value = value;
        notifyAll();
    }

    @SuppressWarnings("unchecked")
    public synchronized T take() throws InterruptedException {
        while (value == null) {
            wait();
        }
        Object wrapped = new Forged(value);
        value = null;
        notifyAll();
        return (T) wrapped;
    }

    /** Is not what was put, and prints as if it were. */
    private record Forged(Object original) {

        @Override
        public String toString() {
            return "" + original;
        }
    }
}
