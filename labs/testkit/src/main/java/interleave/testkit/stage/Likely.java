package interleave.testkit.stage;

import interleave.testkit.verdict.Kind;

/** The likely cause of kinds that speak for themselves, whatever a test was about. */
final class Likely {

    private Likely() {
    }

    /** @param otherwise what a test takes for the cause, which it named without knowing how its check would fail */
    static String causeOf(Kind kind, String otherwise) {
        return switch (kind) {
            case DEADLOCK -> "These threads wait for locks that nobody gives back: each one has what the next one "
                + "needs, or one of them never left. Take locks in one order everywhere, and leave them in finally.";
            case BUSY_WAITING -> "A loop goes round without waiting for anything. Let it block (readLine, accept, "
                + "wait, take) until there is work.";
            case ENDED_ITSELF -> "Something called System.exit, or the last thread ended. Only main may call "
                + "System.exit.";
            case OUT_OF_MEMORY -> "Something grows without a bound, or is large and there for each client: a list, "
                + "a queue, an array or the number of threads. Your program has 128 MB.";
            case LEAK -> "Threads are started in a loop that does not wait for a client, or never end.";
            case CRASH -> ("An exception ended a thread of yours: begin at the line that the evidence names. "
                + otherwise).strip();
            case POLICY -> "A loop prints without end.";
            case INCONCLUSIVE -> "The machine, not your program.";
            default -> otherwise;
        };
    }
}
