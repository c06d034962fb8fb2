package interleave.autograder.cli;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.isolation.Wanted;
import java.io.PrintStream;
import picocli.CommandLine.Option;

/** The option {@code --isolation}, of every command that runs what students wrote. */
final class IsolationOption {

    @Option(names = "--isolation", paramLabel = "HOW", defaultValue = "auto",
        description = {"What holds students' programs in: auto, strict or none (default: ${DEFAULT-VALUE}).",
            "auto: the Linux kernel's namespaces, by bubblewrap, where this machine has them: no network but a loopback"
                + " of each job's own, no files but the program's, no other process. Elsewhere the limits of processes.",
            "strict: grade with the kernel's help, or not at all.",
            "none: the limits of processes alone. Each report tells which it was."})
    private Wanted wanted;

    /** As {@link #onThisMachine}, and tells the user. */
    Isolation told(PrintStream terminal) throws InterruptedException {
        Isolation walls = onThisMachine();
        terminal.println("Isolation: " + walls.told());
        if (!walls.isByKernel()) {
            terminal.println("  The kernel does not help: " + walls.lacking() + ".");
        }
        return walls;
    }

    /** Looks what this machine can do; blocks for a moment. */
    Isolation onThisMachine() throws InterruptedException {
        return wanted.onThisMachine();
    }
}
