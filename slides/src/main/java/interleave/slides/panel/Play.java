package interleave.slides.panel;

import interleave.slides.panel.View.Key;
import java.util.ArrayList;
import java.util.List;

/** A program that a panel steps through. Its stage is there until it is closed. One thread at a time uses it. */
interface Play extends AutoCloseable {

    /**
     * What there is to see after these steps, taken from the start.
     *
     * @param steps the number of the lane that takes each, from 1
     */
    View after(List<Integer> steps);

    /** More than any demonstration has. */
    default int mostSteps() {
        return 200;
    }

    @Override
    void close();

    /** A digit for each lane that takes steps, undo and reset. */
    static List<Key> keys(List<String> lanes, String means) {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            keys.add(new Key(String.valueOf(i + 1), lanes.get(i) + means));
        }
        keys.add(new Key("u", "undo"));
        keys.add(new Key("r", "reset"));
        return keys;
    }
}
