package lab4;

import java.util.function.Supplier;

public class ReadersWriters {

    private long nextTicket;
    private long called;
    private int inside;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        synchronized (this) {
            boolean interrupted = awaitTurn(false);
            called++;
            notifyAll();
            if (interrupted) {
                throw new InterruptedException();
            }
            inside++;
        }
        try {
            return section.get();
        } finally {
            synchronized (this) {
                inside--;
                notifyAll();
            }
        }
    }

    public void write(Runnable section) throws InterruptedException {
        synchronized (this) {
            if (awaitTurn(true)) {
                called++;
                notifyAll();
                throw new InterruptedException();
            }
        }
        try {
            section.run();
        } finally {
            synchronized (this) {
                called++;
                notifyAll();
            }
        }
    }

    /** Returns whether this thread was interrupted meanwhile. */
    private boolean awaitTurn(boolean alone) {
        long ticket = nextTicket++;
        boolean interrupted = Thread.interrupted();
        while (ticket != called || alone && inside > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
