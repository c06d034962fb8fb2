package interleave.autograder.run;

/** Where checks run: told at the end of every report. */
public final class Surroundings {

    private Surroundings() {
    }

    /** JDK and operating system of this process, and so of the ones that it starts. */
    public static String environment() {
        return "Java " + Runtime.version().feature() + " (" + System.getProperty("java.version") + "), "
            + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
