package lab6;

import java.io.BufferedReader;
import java.io.PrintWriter;

/**
 * Where somebody looks after a server: reads commands, and prints what came of them.
 *
 * <p>Threads: one thread calls {@link #run}.
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share with others: ____
 *   <li>Why that is safe: ____
 * </ul>
 */
public final class AdminConsole implements Runnable {

    private final InventoryServer server;
    private final BufferedReader in;
    private final PrintWriter out;

    /**
     * @param server is looked after
     * @param in     where commands come from
     * @param out    where answers go
     */
    public AdminConsole(InventoryServer server, BufferedReader in, PrintWriter out) {
        this.server = server;
        this.in = in;
        this.out = out;
    }

    /** Carries out commands until {@code close}, or until there are no more. Blocks that long. */
    @Override
    public void run() {
        // TODO task 3: decide what you need from the server, and write methods for it there. For each of them:
        // what may have changed between the question and the answer?
        // TODO task 4: decide what this thread must never wait for.
        throw new UnsupportedOperationException("Lab 6, task 3: the console");
    }
}
