package interleave.testkit.conductor;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What a schedule runs.
 *
 * @param steps   operations in the order in which they begin; the first one makes the object
 * @param service where the object is a server: how it runs
 */
public record Play(List<Step> steps, Optional<Service> service) {

    /**
     * A server that the first step has made.
     *
     * @param port  tells where it listens, once it is made; runs nothing of the student's
     * @param run   serves until it is closed; its result is its encoded outcome
     * @param close ends it; its result is its encoded outcome
     */
    public record Service(IntSupplier port, Supplier<String> run, Supplier<String> close) {
    }
}
