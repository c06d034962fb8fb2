package interleave.testkit.stage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Starts the next of its kind while the last one is in use: who has asked twice for the same is likely to ask again.
 * One at most stands ready. Any thread may take; it waits for a start.
 *
 * @param <K> what is asked for; equal ones are the same
 * @param <T> what is started
 */
final class Ahead<K, T> {

    private record Started<K, T>(K wanted, CompletableFuture<T> result) {
    }

    private final Function<K, T> start;
    private final Consumer<T> discard;
    private final Executor background;
    /** What was asked for last. Guarded by this, as the next field. */
    private Optional<K> last = Optional.empty();
    private Optional<Started<K, T>> ready = Optional.empty();

    /**
     * @param start      may take its time
     * @param discard    for those that were started in vain
     * @param background where the next one is started
     */
    Ahead(Function<K, T> start, Consumer<T> discard, Executor background) {
        this.start = start;
        this.discard = discard;
        this.background = background;
    }

    /** A fresh one. Throws whatever its start throws. */
    T take(K wanted) {
        Optional<Started<K, T>> taken;
        boolean isAskedAgain;
        synchronized (this) {
            isAskedAgain = last.filter(wanted::equals).isPresent();
            taken = ready.filter(each -> each.wanted().equals(wanted));
            last = Optional.of(wanted);
            if (taken.isPresent()) {
                ready = Optional.empty();
            } else if (isAskedAgain) {
                discardReady();
            }
        }
        // One that could not be started beside is tried again by whoever needs it.
        T fresh = taken.map(each -> each.result().exceptionally(failed -> null).join())
            .orElseGet(() -> start.apply(wanted));
        if (isAskedAgain) {
            startNext(wanted);
        }
        return fresh;
    }

    private synchronized void startNext(K wanted) {
        if (ready.isEmpty()) {
            ready = Optional.of(new Started<>(wanted,
                CompletableFuture.supplyAsync(() -> start.apply(wanted), background)));
        }
    }

    private void discardReady() {
        ready.ifPresent(each -> each.result().thenAccept(discard));
        ready = Optional.empty();
    }

    /** Ends the one that stands ready, if there is one; waits for one that is being started. */
    void end() {
        Optional<Started<K, T>> left;
        synchronized (this) {
            left = ready;
            ready = Optional.empty();
        }
        left.ifPresent(each -> each.result().thenAccept(discard).exceptionally(failed -> null).join());
    }
}
