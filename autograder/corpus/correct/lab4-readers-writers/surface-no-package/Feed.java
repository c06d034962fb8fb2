import java.util.List;

/**
 * A {@link MessageQueue} whose messages are shown as one text: {@code "0:hello 1:again"}. Given, and pristine: the
 * tests use it, with a copy of their own.
 *
 * <p>Threads: any number of threads may call any method at the same time.
 */
public final class Feed {

    /** Guarded by: nothing; a queue may be shared by threads. */
    private final MessageQueue queue;

    /** @throws IllegalArgumentException if the capacity is less than 1 */
    public Feed(int capacity) {
        queue = new MessageQueue(capacity);
    }

    /** As {@link MessageQueue#write}. */
    public long write(String text) {
        return queue.write(text);
    }

    /** As {@link MessageQueue#read}. */
    public String read(long after) {
        return shown(queue.read(after));
    }

    /** As {@link MessageQueue#awaitNewer}. */
    public String awaitNewer(long after) throws InterruptedException {
        return shown(queue.awaitNewer(after));
    }

    /** As {@link MessageQueue#close}. */
    public void close() {
        queue.close();
    }

    private static String shown(List<Message> messages) {
        String shown = "";
        for (Message message : messages) {
            shown += (shown.isEmpty() ? "" : " ") + message.number() + ":" + message.text();
        }
        return shown;
    }
}
