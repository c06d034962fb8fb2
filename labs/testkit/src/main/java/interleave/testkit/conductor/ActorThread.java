package interleave.testkit.conductor;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A thread that runs operations of a script: those of one lane, then those of the next one's that it gets. */
final class ActorThread extends Thread {

    private volatile Lane lane;
    /** What to do in each turn. Guarded by: the write to {@link #lane} that comes after. */
    private Consumer<Lane> part;

    ActorThread(ThreadGroup group) {
        super(group, null, "actor");
        setDaemon(true);
        start();
    }

    /** Gives it a lane whose turns it takes from now on. On the conductor's thread, while this one waits. */
    void take(Lane lane, Consumer<Lane> part) {
        this.part = part;
        this.lane = lane;
    }

    @Override
    public void run() {
        while (true) {
            Lane mine = awaitTurn();
            Cast.appear(mine);
            part.accept(mine);
        }
    }

    /** An interrupt is kept for the operation that comes, unless it was meant for an earlier run's. */
    private Lane awaitTurn() {
        Lane mine = lane;
        boolean interrupted = Thread.interrupted();
        while (mine == null || !mine.hasTurn) {
            LockSupport.park(this);
            Lane now = lane;
            interrupted = (interrupted | Thread.interrupted()) && now == mine;
            mine = now;
        }
        mine.hasTurn = false;
        if (interrupted) {
            interrupt();
        }
        return mine;
    }
}
