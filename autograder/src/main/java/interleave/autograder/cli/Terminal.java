package interleave.autograder.cli;

import java.util.List;

/** Where standard output goes. */
final class Terminal {

    private Terminal() {
    }

    /** The launcher tells what Java cannot see: whether standard output is a terminal. */
    static boolean isOne() {
        return List.of("1", "true").contains(System.getProperty("interleave.terminal", ""));
    }
}
