package interleave.slides.audience;

import java.net.InetAddress;

/** Somebody in the hall. Any thread may use it. */
final class Guest {

    private final String token;
    private final InetAddress address;
    private final Allowance acts;
    /** Open streams. Guarded by this. */
    private int pages;
    /** Guarded by this. */
    private long seenAt;

    /** @param token what nobody else knows or guesses */
    Guest(String token, InetAddress address, Allowance acts, long now) {
        this.token = token;
        this.address = address;
        this.acts = acts;
        this.seenAt = now;
    }

    String token() {
        return token;
    }

    InetAddress address() {
        return address;
    }

    /** Whether it may do something now; that counts. */
    boolean mayAct() {
        return acts.take();
    }

    synchronized void isSeen(long now) {
        seenAt = now;
    }

    synchronized void opensPage() {
        pages++;
    }

    synchronized void closesPage(long now) {
        pages--;
        seenAt = now;
    }

    /** For how long nothing has been heard of it. */
    synchronized long awayNanos(long now) {
        return pages > 0 ? 0 : now - seenAt;
    }
}
