package interleave.testkit.conductor;

import interleave.testkit.points.Conductor;
import interleave.testkit.points.Network;
import interleave.testkit.points.Points;
import interleave.testkit.points.SocketPoints;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Site.Trait;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;

/**
 * Conducts nobody: every thread runs as it would, and what it does with shared data, locks and sockets is told as it
 * happens. For somebody who tries a program by hand. Its methods run on the student's threads, several at once.
 *
 * <p>A thread's step is told when it is over, for what it brought, or when the thread stops in the midst of it.
 */
public final class Onlooker implements Conductor, Network {

    private final List<Site> sites;
    private final Notebook notes;
    private final Audience audience;
    private final Masks nothingToMask = new Masks();

    private Onlooker(List<Site> sites, ThreadGroup stage, Consumer<Optional<Event>> told) {
        this.sites = sites;
        this.notes = new Notebook();
        this.audience = new Audience(stage, told);
    }

    /**
     * Looks on at all that the student's threads do from now on, until the JVM ends.
     *
     * @param stage its threads are none of the program's
     * @param told  an event, or nothing in place of those that are too many; on the threads that do it: it must not
     *              block
     * @return what to call from time to time, on a thread of the stage's: tells who stands before a monitor
     */
    public static Runnable begin(List<Site> sites, ThreadGroup stage, Consumer<Optional<Event>> told) {
        Onlooker onlooker = new Onlooker(sites, stage, told);
        SocketPoints.network = onlooker;
        Points.conductor = onlooker;
        return onlooker.audience::lookForBlocked;
    }

    private void tell(Kind kind, int site, Object object, String text) {
        audience.here().ifPresent(onlooked -> onlooked.does(new Event(kind, onlooked.name(), site,
            notes.number(object), text)));
    }

    /** Of a thread that has done nothing of the student's so far, nothing is told. */
    private void tellOfKnown(Kind kind, String text) {
        if (audience.isKnown()) {
            tell(kind, -1, null, text);
        }
    }

    /** The calling thread ends by an exception. */
    void died(String why) {
        tellOfKnown(Kind.DIED, why);
    }

    private String text(Object value) {
        return Recorder.text(nothingToMask, value);
    }

    @Override
    public void access(Object target, int index, int site, Object value) {
        Site where = sites.get(site);
        if (notes.isShared(target, where.location())) {
            boolean isWrite = where.kind() == Site.Kind.WRITE;
            tell(isWrite ? Kind.WRITE : Kind.READ, site, target, isWrite ? text(value) : "");
        } else {
            audience.here().ifPresent(Onlooked::goesOn);
        }
    }

    @Override
    public void call(Object receiver, Object[] arguments, int site) {
        Site where = sites.get(site);
        boolean isTold = where.kind() == Site.Kind.CALL && (where.trait() == Trait.ORDERED
            || receiver != null && notes.isShared(receiver, ""));
        if (!isTold) {
            audience.here().ifPresent(Onlooked::goesOn);
            return;
        }
        StringJoiner texts = new StringJoiner(", ");
        for (Object argument : arguments) {
            texts.add(text(argument));
        }
        tell(Kind.CALL, site, receiver, texts.toString());
    }

    @Override
    public void brought(Object value, int site) {
        audience.here().ifPresent(onlooked -> onlooked.brought(site, text(value)));
    }

    @Override
    public void enter(Object monitor, int site) {
        tell(Kind.ENTER, site, monitor, "");
    }

    @Override
    public void left(Object monitor, int site) {
        tell(Kind.LEAVE, site, monitor, "");
    }

    @Override
    public void await(Object monitor, long millis, int site) throws InterruptedException {
        tell(Kind.AWAIT, site, monitor, "");
        audience.here().ifPresent(Onlooked::goesOn);
        monitor.wait(millis);
    }

    @Override
    public void wake(Object monitor, boolean all, int site) {
        tell(Kind.WAKE, site, monitor, "");
        if (all) {
            monitor.notifyAll();
        } else {
            monitor.notify();
        }
    }

    @Override
    public boolean sleep(long nanos, int site) {
        tell(Kind.SLEEP, site, null, "");
        audience.here().ifPresent(Onlooked::goesOn);
        return false;
    }

    @Override
    public boolean join(Thread thread, long millis, int site) {
        tell(Kind.JOIN, site, null, audience.name(thread));
        audience.here().ifPresent(Onlooked::goesOn);
        return false;
    }

    @Override
    public void yields(int site) {
        // Whoever goes round in circles would fill the screen.
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }

    @Override
    public boolean park(Object blocker, long nanos) {
        if (audience.isKnown() && audience.here().filter(onlooked -> onlooked.parksAnew(blocker)).isPresent()) {
            tell(Kind.PARKED, -1, blocker, Blockers.name(blocker));
            audience.here().ifPresent(Onlooked::goesOn);
        }
        return false;
    }

    @Override
    public boolean unpark(Thread thread) {
        return false;
    }

    @Override
    public void starting(Thread thread) {
        if (!JdkTypes.isTheJdks(thread)) {
            tellOfKnown(Kind.STARTED, audience.name(thread));
        }
    }

    @Override
    public void started(Thread thread) {
        // Told before it does anything.
    }

    @Override
    public void ended(Thread thread) {
        tellOfKnown(Kind.ENDED, "");
        audience.forget(thread);
    }

    @Override
    public void interrupted(Thread thread) {
        // What becomes of it is seen.
    }

    @Override
    public void accepting(Object listener, int port, int millis) {
        audience.here().ifPresent(Onlooked::goesOn);
    }

    @Override
    public void accepted(Object socket, int port, int callerPort) {
        tell(Kind.ACCEPTED, -1, socket, notes.client(socket));
    }

    @Override
    public void connected(Object socket, int localPort, int port) {
        // Of connections that the program makes itself, the other end tells.
    }

    @Override
    public void reading(Object socket, int millis) {
        audience.here().ifPresent(Onlooked::goesOn);
    }

    @Override
    public void hasRead(Object socket, int count, byte[] bytes, int from) {
        tell(Kind.RECEIVED, -1, socket, moved(count, bytes, from));
    }

    @Override
    public void waiting(Object socket) {
        audience.here().ifPresent(Onlooked::goesOn);
    }

    @Override
    public void hasWaited(Object socket) {
        // What it brings is told.
    }

    @Override
    public void writing(Object socket, int count) {
        audience.here().ifPresent(Onlooked::goesOn);
    }

    @Override
    public void hasWritten(Object socket, int count, byte[] bytes, int from) {
        tell(Kind.SENT, -1, socket, moved(count, bytes, from));
    }

    /** Its line end stays, however long it is: whether there is one matters to whoever reads it. */
    private static String moved(int count, byte[] bytes, int from) {
        if (count < 0 || bytes.length == 0) {
            return count < 0 ? "" : count + " bytes";
        }
        String text = new String(bytes, from, count, StandardCharsets.UTF_8);
        return Recorder.cut(text.stripTrailing()) + (text.endsWith("\n") ? "\n" : "");
    }

    @Override
    public void shuttingDown(Object socket, boolean isInput) {
        // Its other end reads the end of input.
    }

    @Override
    public boolean selecting(Selector selector, long millis) {
        audience.here().ifPresent(Onlooked::goesOn);
        return false;
    }

    @Override
    public void wakingUp(Selector selector) {
        // The thread that selects goes on, and is seen.
    }

    @Override
    public void closing(Object socket) {
        notes.goodbye(socket).ifPresent(client -> tell(Kind.HUNG_UP, -1, socket, client));
    }
}
