package interleave.testkit.conductor;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One of the student's threads, and where it stands. Guarded by the baton's lock, but for what says otherwise.
 */
final class Lane {

    /** Never times out. */
    static final long NEVER = Long.MAX_VALUE;

    enum State {
        /** Started, and not yet seen at a point, in a park or at its end. */
        STARTING,
        READY, RUNNING,
        HELD,
        /** Before a monitor that another one has. */
        BLOCKED,
        /** Before a call that another thread, in a callback of the same kind, may hinder. */
        HINDERED,
        /** In Object.wait. */
        WAITING,
        PARKED, SLEEPING, JOINING,
        /** Before a socket that is not ready. */
        AT_SOCKET,
        /** Goes round without a change, until another one changes something. */
        SPINNING,
        /** An actor without an operation. */
        IDLE,
        ENDED
    }

    /** By role and order in the run that it is in; while it serves a client, that one's. */
    String name;
    private String ownName;
    volatile Thread thread;
    volatile State state;
    /** The thread that started it and waits until it has been seen; null for actors. */
    Lane parent;
    /** Since when it stands where it stands, in turns: who stood there first goes on first. */
    long since;
    /** What it waits for: a monitor, a park's blocker, a thread. */
    Object on;
    /** Hindered, or before a socket: whether it may go on. With the lock. */
    BooleanSupplier isReady;
    /** It has called something that calls back under a hidden lock. */
    boolean mayCallBack;
    /** It stopped in such a callback, and has not left it since. */
    boolean isInCallback;
    /** The place of its last call into the JDK, and on what; -1 before the first. */
    int callSite = -1;
    Object using;
    /** How often it had entered the monitor that it waits in. */
    int entries;
    /** In Object.wait: a reason to go on has come. */
    boolean isWoken;
    boolean isTimedOut;
    boolean hasPermit;
    boolean isInterrupted;
    /** When it gives up waiting, by the run's own clock. */
    long wakeAtNanos = NEVER;
    /** Whether it goes round: what it has visited in this turn, and what became of that. */
    final Rounds rounds = new Rounds();
    /** What it has changed itself. */
    long ownChanges;
    /** Timed waits that it has sat out since something happened to the run from outside. */
    int timeouts;
    /** What it stands before, while it is held. */
    Stand stand;
    /** The operation that an actor is to run; its result is its encoded outcome. */
    Supplier<String> job;
    int jobNumber;
    /** It stood in a park, and has been told to go on. */
    boolean wasStopped;

    /** Guarded by its own thread: it is in the conductor's code, where nothing is a point. */
    boolean isInside;
    /** Guarded by its own thread: the socket that is known to bring it something, though the system may not be done. */
    Object expected;
    /** Its thread waits for something that no conductor knows, and is woken by the JDK alone. */
    volatile boolean isOutside;
    /** Set by who grants the turn, cleared by this lane. */
    volatile boolean hasTurn;
    /** The monitor in whose wait set its thread really is; null while it really parks. Guarded by that monitor. */
    volatile Object waitsIn;

    Lane(String name, State state) {
        this.name = name;
        this.state = state;
    }

    /** What it does from now on it does for this client; null for nobody. */
    void nameAfter(Client client) {
        ownName = ownName == null ? name : ownName;
        name = client == null ? ownName : client.name();
    }

    /** On its own thread: returns when it gets its turn. An interrupt is kept for later, not spun on. */
    void awaitTurn() {
        boolean interrupted = false;
        while (!hasTurn) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        hasTurn = false;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * On its own thread, which holds the monitor: as {@link #awaitTurn}, in the monitor's own wait set, so that the
     * monitor is really given back however often it was entered.
     */
    void awaitTurnIn(Object monitor) {
        boolean interrupted = false;
        waitsIn = monitor;
        while (!hasTurn) {
            try {
                monitor.wait();
            } catch (InterruptedException kept) {
                interrupted = true;
            }
        }
        hasTurn = false;
        waitsIn = null;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** On the conductor's thread. */
    void grant() {
        Object monitor = waitsIn;
        if (monitor == null) {
            hasTurn = true;
            LockSupport.unpark(thread);
        } else {
            synchronized (monitor) {
                hasTurn = true;
                monitor.notifyAll();
            }
        }
    }

    /** On its own thread, before it stops. */
    void noteCallback() {
        isInCallback = mayCallBack && JdkTypes.isUnderAHiddenLock();
    }

    boolean isTimed() {
        return wakeAtNanos != NEVER;
    }
}
