package lab5;

/** The last entries of the chat, in a circle. All methods may be called by any thread. */
class Ring {

    private final String[] entries = new String[8192];
    private long count;
    private boolean closed;

    /** Never waits. Returns the number of the entry. */
    synchronized long add(String entry) {
        entries[index(count)] = entry;
        notifyAll();
        return count++;
    }

    /** Something else than an entry has happened that somebody may wait for. */
    synchronized void wakeAll() {
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits until the reader has something to read. Returns null at the end. */
    synchronized String take(Cursor cursor) throws InterruptedException {
        while (cursor.position == count && cursor.notes.isEmpty() && !closed && !cursor.ended) {
            wait();
        }
        if (closed || cursor.ended) {
            return null;
        }
        String note = cursor.notes.poll();
        if (note != null) {
            return note;
        }
        cursor.position = Math.max(cursor.position, count - entries.length);
        return entries[index(cursor.position++)];
    }

    private int index(long number) {
        return (int) (number & (entries.length - 1));
    }
}
