package interleave.comparison;

import interleave.comparison.Answer.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one tool said of one program, run by run. */
record Tried(Program program, Tool.Name tool, List<Answer> answers) {

    private static final Set<Verdict> UNJUDGED = EnumSet.of(Verdict.UNABLE, Verdict.ENDLESS);

    boolean isAlways(Set<Verdict> verdicts) {
        return answers.stream().allMatch(answer -> verdicts.contains(answer.verdict()));
    }

    boolean isEver(Verdict verdict) {
        return answers.stream().anyMatch(answer -> answer.verdict() == verdict);
    }

    boolean isEverUnjudged() {
        return answers.stream().anyMatch(answer -> UNJUDGED.contains(answer.verdict()));
    }

    /** The same verdict and the same words in every run. */
    boolean isSteady() {
        return answers.stream().map(answer -> answer.verdict() + answer.evidence()).distinct().count() == 1;
    }

    /** {@code found 3 of 20}, with the reason where it could not judge. */
    String told() {
        long found = answers.stream().filter(answer -> answer.verdict() == Verdict.FOUND).count();
        String unable = answers.stream().filter(answer -> UNJUDGED.contains(answer.verdict())).findFirst()
            .map(answer -> ", could not judge: " + answer.reason()).orElse("");
        return "found %d of %d%s".formatted(found, answers.size(), unable);
    }
}
