package interleave.autograder.bench;

import interleave.autograder.run.Suites;
import java.util.List;
import java.util.Map;

/** How much a submission of lab 3 is judged by. */
enum Judging {
    /** What surrounds the checks. */
    NOTHING("an empty suite", "interleave.autograder.bench.nothing", List.of()),
    /** With a stage, so that a large class is measured in minutes and not in hours. */
    ONE_CHECK("one check", "interleave.hidden.brief.bank", List.of()),
    LAB3("lab 3's suites", "interleave.hidden.lab3", List.of("interleave.hidden.server"));

    final String shown;
    final String suites;
    /** Packages that its suites are built on. */
    final List<String> helpers;

    Judging(String shown, String suites, List<String> helpers) {
        this.shown = shown;
        this.suites = suites;
        this.helpers = helpers;
    }

    Suites forGrading() {
        return this == LAB3 ? Suites.hidden() : Suites.of(Map.of(Kit.BANK.id(), suites));
    }
}
