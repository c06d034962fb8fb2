package interleave.testkit.client;

import interleave.testkit.verdict.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one peer did and received, as sentences; the last few of each are told. */
final class History {

    private static final int MOST_TOLD = 4;
    private static final int MOST_LINES = 6;

    /** All that happened before the last deed. */
    private List<String> before = new ArrayList<>();
    /** What was received since. */
    private List<String> since = new ArrayList<>();
    private String last = "connected";

    void did(String deed) {
        if (!last.equals("connected")) {
            before.add(last);
        }
        before.addAll(since);
        before = tail(before);
        since = new ArrayList<>();
        last = deed;
    }

    void received(String line) {
        since.add("received " + Quote.of(line));
        since = tail(since);
    }

    /** The last thing that the test did. */
    String last() {
        return last;
    }

    /** What came before it and after it, a line of evidence each; none where there is nothing to tell. */
    List<String> around() {
        List<String> told = new ArrayList<>();
        if (!before.isEmpty()) {
            told.add("before that it " + String.join(", then it ", before));
        }
        if (!since.isEmpty()) {
            told.add("after that it " + String.join(", then it ", since));
        }
        return told;
    }

    private static List<String> tail(List<String> events) {
        return new ArrayList<>(events.subList(Math.max(0, events.size() - MOST_TOLD), events.size()));
    }

    static String quoted(String... lines) {
        String shown = String.join(", ", Arrays.stream(lines).limit(MOST_LINES).map(Quote::of).toList());
        return lines.length > MOST_LINES ? shown + ", …" : shown;
    }
}
