package interleave.autograder.report.overview;

import interleave.autograder.report.Points;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.autograder.score.Scored.Outcome;
import interleave.autograder.score.Standing;
import interleave.testkit.lab.Lab;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a class did at one lab, counted.
 *
 * @param scores at least one; brief ones tell all that is asked for
 */
record LabTally(Lab lab, List<Scored> scores) {

    private static final int TENTHS = 10;

    /** The labs of a class, in the order in which they first come. */
    static List<LabTally> of(List<Scored> all) {
        Map<Lab, List<Scored>> byLab = new LinkedHashMap<>();
        all.forEach(each -> byLab.computeIfAbsent(each.handin().lab(), lab -> new ArrayList<>()).add(each));
        return byLab.entrySet().stream().map(each -> new LabTally(each.getKey(), each.getValue())).toList();
    }

    /** Those that have points. */
    List<Scored> graded() {
        return scores.stream().filter(each -> each.standing() != Standing.NOT_GRADED).toList();
    }

    List<Scored> with(Standing standing) {
        return scores.stream().filter(each -> each.standing() == standing).toList();
    }

    /** How many have so many percent of the points: under 10, under 20, … under 100, and all or more. */
    int[] tenths() {
        int[] tenths = new int[TENTHS + 1];
        graded().forEach(each -> tenths[Math.min(TENTHS, Points.percent(each).intValue() / TENTHS)]++);
        return tenths;
    }

    /** Those that did not pass for everybody, the one that failed most often first. */
    List<FailedCheck> failedChecks() {
        Map<String, List<CheckScore>> byId = new TreeMap<>();
        scores.forEach(scored -> scored.checks().stream().filter(check -> check.outcome() != Outcome.PASSED)
            .forEach(check -> byId.computeIfAbsent(check.id(), id -> new ArrayList<>()).add(check)));
        return byId.values().stream().map(LabTally::failed)
            .sorted(Comparator.comparing((FailedCheck each) -> -each.failed()).thenComparing(FailedCheck::task)
                .thenComparing(FailedCheck::title)).toList();
    }

    private static FailedCheck failed(List<CheckScore> same) {
        CheckScore one = same.get(0);
        int failed = (int) same.stream().filter(check -> check.outcome() == Outcome.FAILED).count();
        Map<Kind, Long> kinds = same.stream().filter(check -> check.outcome() == Outcome.FAILED)
            .flatMap(check -> check.finding().stream()).map(Finding::kind)
            .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        String told = kinds.entrySet().stream().sorted(Map.Entry.<Kind, Long>comparingByValue().reversed())
            .map(each -> each.getKey().label() + (each.getValue() == 1 ? "" : " x" + each.getValue()))
            .collect(Collectors.joining(", "));
        return new FailedCheck(one.title(), one.task(), one.sentences(), one.visibility(), told, failed,
            same.size() - failed);
    }

    /** What students got wrong by its kind, what most of them did first. */
    List<MistakesOfKind> mistakes() {
        return alike().stream().collect(Collectors.groupingBy(Mistake::kind)).values().stream()
            .map(MistakesOfKind::new).sorted(Comparator.comparing((MistakesOfKind each) -> -each.students())
                .thenComparing(MistakesOfKind::kind)).toList();
    }

    /** In the order of the checks where several did them equally often. */
    private List<Mistake> alike() {
        Map<String, Mistakes> alike = new LinkedHashMap<>();
        for (Scored scored : scores) {
            for (CheckScore check : scored.checks()) {
                if (check.outcome() == Outcome.FAILED) {
                    Finding finding = check.finding().orElseThrow();
                    String cause = finding.cause().isBlank() ? check.title() : finding.cause();
                    alike.computeIfAbsent(finding.kind() + " " + cause, key -> new Mistakes(finding.kind(), cause))
                        .add(scored, check);
                }
            }
        }
        return alike.values().stream().map(Mistakes::mistake)
            .sorted(Comparator.comparing(each -> -each.students().size())).toList();
    }

    /** A mistake that is still being counted. */
    private static final class Mistakes {
        private final Kind kind;
        private final String cause;
        private final Set<String> sentences = new LinkedHashSet<>();
        private final Set<String> checks = new LinkedHashSet<>();
        private final Set<Scored> students = new LinkedHashSet<>();

        Mistakes(Kind kind, String cause) {
            this.kind = kind;
            this.cause = cause;
        }

        void add(Scored student, CheckScore check) {
            sentences.addAll(check.sentences());
            checks.add(check.id());
            students.add(student);
        }

        Mistake mistake() {
            return new Mistake(kind, cause, sentences.stream().sorted().toList(), List.copyOf(checks),
                List.copyOf(students));
        }
    }
}
