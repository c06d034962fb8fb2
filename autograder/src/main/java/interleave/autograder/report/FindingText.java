package interleave.autograder.report;

import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Visible;

/** A finding as a block of bounded text, its timeline drawn with letters; not escaped for a format yet. */
public final class FindingText {
    private static final int PART = 2_000;
    private static final int EVIDENCE_LINES = 80;
    private static final int EVIDENCE_LINE = 300;

    private FindingText() { }

    public static String of(Finding finding) {
        Finding bounded = new Finding(finding.kind(), Visible.block(finding.action(), PART),
                Visible.block(finding.expected(), PART), Visible.block(finding.got(), PART),
                finding.evidence().stream().limit(EVIDENCE_LINES)
                        .map(line -> Visible.block(line, EVIDENCE_LINE)).toList(),
                Visible.line(finding.cause(), PART),
                finding.timeline().map(timeline -> Bounded.timeline(timeline, Visible::line)));
        return bounded.text();
    }
}
