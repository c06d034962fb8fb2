package lab5;

import java.time.Instant;
import java.util.LinkedList;
import java.util.List;

/** The newest entries. Guarded by the chatroom. */
class Minutes {

    private static final int KEPT = 10;

    private final LinkedList<String> entries = new LinkedList<>();

    String add(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        entries.add(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
        return entry;
    }

    List<String> newest(int count) {
        return entries.subList(Math.max(0, entries.size() - count), entries.size());
    }
}
