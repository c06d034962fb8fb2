package interleave.testkit.stage;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the last one that somebody is done with, for who asks for the same next. Any thread may call.
 *
 * @param <K> what is asked for; equal ones are the same
 * @param <T> what is kept
 */
final class Kept<K, T> {

    private record Entry<K, T>(K key, T value) {
    }

    private final Consumer<T> discard;
    /** Guarded by: this. */
    private Optional<Entry<K, T>> entry = Optional.empty();

    /** @param discard for the one that another one takes the place of */
    Kept(Consumer<T> discard) {
        this.discard = discard;
    }

    /** What was kept for this key, which is the caller's from now on. */
    synchronized Optional<T> take(K key) {
        Optional<T> found = entry.filter(each -> each.key().equals(key)).map(Entry::value);
        if (found.isPresent()) {
            entry = Optional.empty();
        }
        return found;
    }

    void keep(K key, T value) {
        replace(Optional.of(new Entry<>(key, value)));
    }

    /** Discards the one that is kept, if there is one. */
    void end() {
        replace(Optional.empty());
    }

    private void replace(Optional<Entry<K, T>> next) {
        Optional<Entry<K, T>> last;
        synchronized (this) {
            last = entry;
            entry = next;
        }
        last.map(Entry::value).ifPresent(discard);
    }
}
