package interleave.autograder.grade;

import interleave.autograder.grade.Work.Fate;
import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Submission;
import interleave.autograder.report.Report;
import interleave.autograder.score.Fingerprint;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who of a class is run, and whose result of an earlier run stays. Immutable. */
public final class Plan {

    private final List<Work> all;

    private Plan(List<Work> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Holds a class against the results that are in the report's folder.
     *
     * @param only    whom it is about
     * @param resumes whether a result stays where code, tests and environment are those that it was made of, and the
     *                machine had decided everything
     */
    public static Plan of(List<Submission> submissions, Report report, Fingerprints fingerprints, Only only,
                          boolean resumes) {
        Map<String, List<Submission>> byStudent = new LinkedHashMap<>();
        submissions.forEach(each ->
            byStudent.computeIfAbsent(each.handin().key(), key -> new ArrayList<>()).add(each));
        List<Work> all = new ArrayList<>();
        for (List<Submission> attempts : byStudent.values()) {
            Handin handin = attempts.get(0).handin();
            Optional<Scored> earlier = report.earlier(handin).map(Scored::brief);
            Fingerprint now = fingerprints.of(attempts);
            boolean isSame = resumes && earlier.filter(each -> isDecided(each) && each.fingerprint().runsLike(now))
                .isPresent();
            all.add(new Work(attempts, now, earlier,
                !only.picks(handin) ? Fate.LEAVE : isSame ? Fate.KEEP : Fate.RUN));
        }
        return new Plan(all);
    }

    private static boolean isDecided(Scored earlier) {
        return earlier.standing() != Standing.PROVISIONAL && earlier.standing() != Standing.NOT_GRADED;
    }

    List<Work> all() {
        return all;
    }

    /** How many will be run. */
    public int toRun() {
        return count(Fate.RUN);
    }

    /** How many were asked for and need no run. */
    public int kept() {
        return count(Fate.KEEP);
    }

    /** Those that were not asked for and have no result of an earlier run either. */
    public List<Handin> missing() {
        return all.stream().filter(each -> each.fate() == Fate.LEAVE && each.earlier().isEmpty()).map(Work::handin)
            .toList();
    }

    private int count(Fate fate) {
        return (int) all.stream().filter(each -> each.fate() == fate).count();
    }
}
