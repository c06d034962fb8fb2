package interleave.testkit.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a failed check tells its reader. Immutable.
 *
 * <p>No part of it may hold what differs between two runs on the same code (ports, instants, identity
 * hashes, counts of a race): a submission that is graded twice gets the same words twice.
 *
 * @param kind     what went wrong, in one word
 * @param action   what the test did, such as {@code client-1 sent "hello"}
 * @param expected what should have come
 * @param got      what came instead
 * @param evidence what was seen around it, a line each: thread states, uncaught exceptions, earlier lines
 * @param cause    what a student most likely did wrong; empty where nobody can tell
 * @param timeline what the threads did, step by step, where a schedule was controlled
 */
public record Finding(Kind kind, String action, String expected, String got, List<String> evidence, String cause,
                      Optional<Timeline> timeline) {

    private static final int WIDTH = 100;

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(action);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(got);
        Objects.requireNonNull(cause);
        Objects.requireNonNull(timeline);
        evidence = List.copyOf(evidence);
    }

    public Finding(Kind kind, String action, String expected, String got, List<String> evidence, String cause) {
        this(kind, action, expected, got, evidence, cause, Optional.empty());
    }

    /** The same finding with a timeline. */
    public Finding withTimeline(Timeline shown) {
        return new Finding(kind, action, expected, got, evidence, cause, Optional.of(shown));
    }

    /** The same finding with another likely cause. */
    public Finding withCause(String likely) {
        return new Finding(kind, action, expected, got, evidence, likely, timeline);
    }

    /** The same finding with one more line of evidence at its end. */
    public Finding withEvidence(String line) {
        List<String> more = new ArrayList<>(evidence);
        more.add(line);
        return new Finding(kind, action, expected, got, more, cause, timeline);
    }

    /** The block that a student reads: a line per part, at most 100 columns wide, without a line end after it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(Paragraph.fold(kind.label() + ": ", action, WIDTH));
        lines.add(Paragraph.fold("  expected: ", expected, WIDTH));
        lines.add(Paragraph.fold("  got:      ", got, WIDTH));
        for (int i = 0; i < evidence.size(); i++) {
            lines.add(Paragraph.fold(i == 0 ? "  evidence: " : "            ", evidence.get(i), WIDTH));
        }
        if (!cause.isEmpty()) {
            lines.add(Paragraph.fold("  likely:   ", cause, WIDTH));
        }
        timeline.ifPresent(shown -> {
            lines.add("");
            lines.add(shown.text(WIDTH - 2).indent(2).stripTrailing());
            lines.add("  Replay: mvn test -Dreplay=" + shown.replay());
        });
        return String.join("\n", lines);
    }
}
