package cz.cvut.ukol4;

/**
 * A notice in two halves, which readers and writers share by a {@link ReadersWriters}. Given, and pristine: the
 * tests use it, with a copy of their own.
 *
 * <p>A reader that sees {@code "tea/milk"} has seen half of one notice and half of another.
 *
 * <p>Threads: any number of threads may call both methods at the same time.
 */
public final class NoticeBoard {

    /** Lets readers see whole notices only. */
    private final ReadersWriters room = new ReadersWriters();

    /** Guarded by: {@link #room}. */
    private String left = "";

    /** Guarded by: {@link #room}. */
    private String right = "";

    /** Puts a notice up, its left half first. */
    public void post(String notice) throws InterruptedException {
        room.write(() -> {
            left = notice;
            right = notice;
        });
    }

    /** Both halves, with a slash between them. */
    public String look() throws InterruptedException {
        return room.read(() -> left + "/" + right);
    }
}
