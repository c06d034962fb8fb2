package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import interleave.testkit.lab.Lab;
import interleave.testkit.verdict.CheckFailed;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a submission may not do, judged on its class files before they run.
 *
 * <p>Students run the same policy at home that the grader runs, in two lines:
 * <pre>{@code
 * Policy.of(Labs.byId("lab1-echo")).verify(Path.of(System.getProperty("stage.classes")));
 * }</pre>
 *
 * <p>Immutable; any thread may use it. A check takes about a second and runs none of the classes.
 */
public final class Policy {

    private static final Comparator<Refusal> BY_PLACE = Comparator.comparing(Policy::file)
            .thenComparing(Policy::line).thenComparing(Refusal::what);

    private final List<Rule> rulesOfALab;
    private final JdkLists lists;

    private Policy(List<Rule> rulesOfALab, JdkLists lists) {
        this.rulesOfALab = List.copyOf(rulesOfALab);
        this.lists = lists;
    }

    /** The policy that all labs share, with the rules of this one. */
    public static Policy of(Lab lab) {
        return new Policy(List.of(new ServersRunAndClose(lab)), JdkLists.shared());
    }

    /** What a student's own test may do: the same as a program, and what a test needs. */
    public static Policy ofOwnTests() {
        return new Policy(List.of(), JdkLists.forTests());
    }

    /**
     * Checks all class files below a folder.
     *
     * @throws NothingToCheck        where a rule had nothing to look at
     * @throws IllegalStateException where a class file could not be read: a fault of the kit, not the
     *                               student's
     */
    public PolicyReport check(Path classesDir) {
        CompiledClasses compiled = CompiledClasses.below(classesDir);
        List<Refusal> names = compiled.refusedNames();
        return report(names.isEmpty() ? refusals(compiled.read()) : names);
    }

    /**
     * The same as an expectation of a test.
     *
     * @throws CheckFailed    of kind POLICY, telling what is refused where, and why
     * @throws NothingToCheck where a rule had nothing to look at
     */
    public void verify(Path classesDir) {
        check(classesDir).finding().ifPresent(finding -> {
            throw new CheckFailed(finding);
        });
    }

    private List<Refusal> refusals(JavaClasses classes) {
        return rules(type -> classes.contain(type.getName()))
                .flatMap(rule -> refusals(rule, classes)).toList();
    }

    private Stream<Rule> rules(Predicate<JavaClass> isOwn) {
        return Stream.concat(Stream.of(
                new ListedMembersOnly(lists, isOwn),
                new ListedSupertypesOnly(lists, isOwn),
                new ExitInMainOnly(lists.reasons()),
                new NoNativeMethods(),
                new OwnPackagesOnly()), rulesOfALab.stream());
    }

    private static Stream<Refusal> refusals(Rule rule, Collection<JavaClass> classes) {
        List<JavaClass> subjects = classes.stream().filter(rule::concerns).toList();
        if (subjects.isEmpty()) {
            throw new NothingToCheck("the rule about " + rule.name() + " found no class that it speaks of");
        }
        return subjects.stream().flatMap(rule::refusals);
    }

    private static PolicyReport report(List<Refusal> refusals) {
        List<Refusal> all = refusals.stream().distinct().sorted(BY_PLACE).toList();
        int shown = Math.min(all.size(), PolicyReport.MOST);
        return new PolicyReport(all.subList(0, shown), all.size() - shown);
    }

    private static String file(Refusal refusal) {
        return refusal.where().replaceFirst(":\\d+$", "");
    }

    private static int line(Refusal refusal) {
        String digits = refusal.where().substring(file(refusal).length()).replace(":", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
