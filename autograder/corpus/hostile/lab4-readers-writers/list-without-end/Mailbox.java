package lab4;

import java.util.AbstractList;

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
        Object wrapped = new Endless();
        value = null;
        notifyAll();
        return (T) wrapped;
    }

    /** Says that it is short, and goes on for ever. */
    private static final class Endless extends AbstractList<Object> {

        @Override
        public Object get(int index) {
            return index == 0 ? "eins" : this;
        }

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }
    }
}
