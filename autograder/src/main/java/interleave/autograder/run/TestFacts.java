package interleave.autograder.run;

import interleave.testkit.lab.Checks;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * What a test method says of itself.
 *
 * @param id        suite and method
 * @param title     the method's name as a sentence
 * @param task      as {@link Checks#task}
 * @param sentences as {@link Checks#sentences}
 * @param cause     as {@link Checks#cause}
 */
public record TestFacts(String id, String title, String task, List<String> sentences, String cause) {

    static TestFacts of(MethodSource source) {
        return of(source.getJavaMethod());
    }

    /** @throws IllegalStateException where a test does not say what it checks: it could not be scored */
    public static TestFacts of(Method method) {
        Checks checks = method.getAnnotation(Checks.class);
        String id = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        if (checks == null) {
            throw new IllegalStateException(id + " has no @Checks: every test names its task and its sentences");
        }
        return new TestFacts(id, method.getName().replace('_', ' '), checks.task(), List.of(checks.sentences()),
            checks.cause());
    }

    Check check(Optional<Finding> finding, long millis) {
        Check.Status status = finding.isEmpty() ? Check.Status.PASSED
            : finding.get().kind() == Kind.INCONCLUSIVE ? Check.Status.INCONCLUSIVE : Check.Status.FAILED;
        return new Check(id, title, task, sentences, status, finding, 1, millis);
    }
}
