package interleave.testkit.conductor;

/** One direction of a connection: how much has gone into it, and how much has come out. Guarded by the baton's lock. */
final class Pipe {

    /** Bytes that the two systems between keep for a reader that does not read. Any number would be a right one. */
    private static final int ROOM = 1 << 16;

    private long written;
    private long read;
    private boolean isEnded;
    private boolean isStalled;

    void write(int count) {
        written += count;
    }

    void read(int count) {
        read += Math.max(0, count);
    }

    /** No more will come, or nobody will read any more. */
    void end() {
        isEnded = true;
    }

    boolean isEnded() {
        return isEnded;
    }

    /** Its reader reads no more until {@link #resume}. */
    void stall() {
        isStalled = true;
    }

    void resume() {
        isStalled = false;
    }

    boolean isStalled() {
        return isStalled;
    }

    long unread() {
        return written - read;
    }

    /** Whether a read would return at once. */
    boolean hasSomething() {
        return unread() > 0 || isEnded;
    }

    /** Whether a write would return at once. What somebody reads is taken out as soon as it is written. */
    boolean takes(int count) {
        return !isStalled || isEnded || unread() + count <= ROOM;
    }
}
