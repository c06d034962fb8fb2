package interleave.testkit.verdict;

import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.List;
import java.util.stream.IntStream;

/** Timelines for tests. */
public final class Timelines {

    /** What would end a script, open a tag, leave an attribute, turn the direction of writing or move a cursor. */
    public static final String HOSTILE = "</script><script>alert(1)</script>\"><img src=x onerror=alert(1)>' onclick='x"
        + "`<!-- &amp; ]]> \u202egpj.exe\u001b[31m\r\n\u2028";

    private Timelines() {
    }

    /** Every mark, a row without a place, a result beside a step and one of its own. */
    public static Timeline lostUpdate() {
        return new Timeline("Lost update: client-1: deposit(\"jack\") = 1, client-2: deposit(\"jack\") = 1.",
            "balance(\"jack\")", List.of("client-1", "client-2"), List.of(
                new Row(0, Mark.CALL, "", "calls deposit(\"jack\")", ""),
                new Row(0, Mark.STEP, "Bank.java:14", "read  balance = 0", ""),
                new Row(0, Mark.HOLD, "", "held here", ""),
                new Row(1, Mark.CALL, "", "calls deposit(\"jack\")", ""),
                new Row(1, Mark.STEP, "Bank.java:14", "read  balance = 0", ""),
                new Row(1, Mark.WAIT, "", "waits for the lock, which client-1 has", ""),
                new Row(1, Mark.STEP, "Bank.java:15", "write balance = 1", "1"),
                new Row(0, Mark.HOLD, "", "let go", ""),
                new Row(0, Mark.STEP, "Bank.java:15", "write balance = 1", ""),
                new Row(0, Mark.CALL, "", "returns", "1")),
            "balance(\"jack\") = 1", "Bank-deposit-deposit-b6a565_Bank15-write_h12-1-0_8cf62f");
    }

    /** So many threads, a step for each. */
    public static Timeline threads(int count) {
        List<String> lanes = IntStream.rangeClosed(1, count).mapToObj(number -> "client-" + number).toList();
        List<Row> rows = IntStream.range(0, count)
            .mapToObj(lane -> new Row(lane, Mark.STEP, "Bank.java:14", "read  balance = " + lane, "")).toList();
        return new Timeline("Many threads.", "", lanes, rows, "", "key");
    }

    /** Every text is hostile. */
    public static Timeline hostile() {
        return new Timeline(HOSTILE, HOSTILE, List.of(HOSTILE, "client-2"), List.of(
            new Row(0, Mark.CALL, HOSTILE, HOSTILE, HOSTILE), new Row(1, Mark.STEP, HOSTILE, HOSTILE, HOSTILE)),
            HOSTILE, HOSTILE);
    }
}
