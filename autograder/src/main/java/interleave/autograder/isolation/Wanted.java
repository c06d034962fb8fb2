package interleave.autograder.isolation;

import java.util.Optional;

/** How strongly stages are to be isolated. */
public enum Wanted {
    /** By the kernel where it can, else by the limits of processes; each report tells which. */
    AUTO,
    /** By the kernel, or nothing is graded. */
    STRICT,
    /** By the limits of processes alone. */
    NONE;

    /**
     * Looks what this machine can do. Blocks for the start of a JVM or two.
     *
     * @throws NotIsolated where the kernel's isolation is a must and cannot be had
     */
    public Isolation onThisMachine() throws InterruptedException {
        return withProgramsOn(Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin"));
    }

    Isolation withProgramsOn(String path) throws InterruptedException {
        if (this == NONE) {
            return Isolation.LIMITS;
        }
        Bubblewrap.Found found = Bubblewrap.look(path);
        if (found.problem().isEmpty()) {
            return Isolation.byKernel(found.program().orElseThrow());
        }
        String problem = found.problem().get();
        if (this == STRICT) {
            throw new NotIsolated("--isolation=strict: this machine cannot hold student code in by its kernel: "
                + problem);
        }
        return Isolation.byLimits(problem);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase();
    }
}
