package interleave.autograder.isolation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How student code is held in, on this machine. Immutable; any thread may use it.
 *
 * @param told      as a report tells it; equal on all machines with the same isolation
 * @param lacking   why the kernel does not help; empty where it does
 * @param bubblewrap the program that puts walls up; empty where there are none
 */
public record Isolation(String told, String lacking, Optional<Path> bubblewrap) {

    private static final String BY_LIMITS = "process limits (heap, threads, output, time; a process of its own for "
        + "each check)";

    /** The limits of processes alone, because nobody asked for more. */
    public static final Isolation LIMITS = byLimits("it was not asked for");

    static Isolation byKernel(Path bubblewrap) {
        return new Isolation("kernel namespaces (a loopback of its own, no files but the program's, no other process) "
            + "and " + BY_LIMITS, "", Optional.of(bubblewrap));
    }

    static Isolation byLimits(String lacking) {
        return new Isolation(BY_LIMITS, lacking, Optional.empty());
    }

    /** Whether the kernel helps. */
    public boolean isByKernel() {
        return bubblewrap.isPresent();
    }

    /**
     * The beginning of the command line of a JVM of the kit's own that handles a student's work: a network of its own
     * with nothing but a loopback, which the stages that it starts share.
     */
    public List<String> aroundWorker() {
        return bubblewrap.map(Bubblewrap::privateLoopback).orElse(List.of());
    }

    /** Properties of a test JVM, for the stages that it starts. */
    public List<String> properties() {
        return bubblewrap.map(program -> List.of("-Dstage.walls=" + program)).orElse(List.of());
    }
}
