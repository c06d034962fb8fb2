package interleave.autograder.report;

import interleave.autograder.score.Scored;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Visible;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a student may read of a score, in words, whatever the format. Details of hidden checks are not in it,
 * so no format can show them by mistake. All text has passed {@link Visible}; none is escaped for a format
 * yet.
 *
 * @param points  {@code 7.5 of 10}
 * @param summary sentences below the points
 * @param refusal why nothing was run
 * @param failed  what did not pass, in the order of the tasks
 * @param open    what the machine could not decide
 * @param passed  one line each
 * @param marks   what a human gave and said, one line each
 */
record Feedback(String student, String lab, String points, List<String> summary, List<TaskRow> tasks,
                Optional<Explained> refusal, List<Explained> failed, List<Explained> open,
                List<String> passed, List<String> marks, List<String> notes, String isolation,
                String environment) {

    /** A line of the table of tasks. */
    record TaskRow(String task, String title, String points, String max, String remark) { }

    /**
     * A check that did not pass.
     *
     * @param about {@code Task 2, contract sentence E1: wrong reply}
     * @param told  empty for a hidden check
     */
    record Explained(String title, String about, Optional<Told> told) { }

    /** A finding, part by part. Parts can have several lines and can be empty. */
    record Told(String action, String expected, String got, String evidence, String cause, Optional<Steps> steps) {
        private static final int PART = 2_000;
        private static final int EVIDENCE_LINES = 80;
        private static final int EVIDENCE_LINE = 300;

        static Told of(Finding finding, Optional<Steps> steps) {
            return new Told(Visible.block(finding.action(), PART), Visible.block(finding.expected(), PART),
                    Visible.block(finding.got(), PART), evidence(finding.evidence()),
                    Visible.line(finding.cause(), PART), steps);
        }

        private static String evidence(List<String> evidence) {
            String shown = String.join("\n", evidence.stream().flatMap(String::lines).limit(EVIDENCE_LINES)
                    .map(line -> Visible.block(line, EVIDENCE_LINE)).toList());
            long more = evidence.stream().flatMap(String::lines).count() - EVIDENCE_LINES;
            return more <= 0 ? shown : shown + "\n… (" + more + " more lines)";
        }
    }

    /**
     * What the threads did.
     *
     * @param page the name of the file beside the feedback in which one can step through it
     */
    record Steps(String page, Timeline timeline) {
        private static final int WIDTH = 100;

        /** The timeline drawn with letters. */
        String text() {
            return timeline.text(WIDTH);
        }

        /** The command that runs the same schedule again. */
        String replay() {
            return "mvn test -Dreplay=" + timeline.replay();
        }
    }

    Feedback {
        summary = List.copyOf(summary);
        tasks = List.copyOf(tasks);
        failed = List.copyOf(failed);
        open = List.copyOf(open);
        passed = List.copyOf(passed);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    static Feedback of(Scored scored) {
        return new StudentView(scored).feedback();
    }

    /** All that have a page, in the order in which they are told. */
    List<Steps> steps() {
        return Stream.of(refusal.stream(), failed.stream(), open.stream()).flatMap(Function.identity())
                .flatMap(check -> check.told().stream()).flatMap(told -> told.steps().stream()).toList();
    }
}
