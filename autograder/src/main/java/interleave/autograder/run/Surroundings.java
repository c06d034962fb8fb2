package interleave.autograder.run;

/** Where checks ran: told at the end of every report. */
final class Surroundings {

    private Surroundings() {
    }

    static String environment() {
        return "Java " + Runtime.version().feature() + " (" + System.getProperty("java.version") + "), "
            + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
