package interleave.autograder.run;

/** Where checks ran: told at the end of every report. */
final class Surroundings {

    /** What holds a stage in. Kernel isolation is not used, and no report may suggest that it was. */
    static final String ISOLATION = "process limits (heap, threads, output, time; a process of its own for each check)";

    private Surroundings() {
    }

    static String environment() {
        return "Java " + Runtime.version().feature() + " (" + System.getProperty("java.version") + "), "
            + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
