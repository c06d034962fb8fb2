package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A class that is placed in a package of the JDK, of JUnit or of the kit could pass for one of theirs. */
final class OwnPackagesOnly implements Rule {

    private static final Pattern TAKEN = Pattern.compile(
            "(java|javax|jdk|sun|com\\.sun|interleave|org\\.junit|org\\.opentest4j|net\\.jqwik"
                    + "|com\\.tngtech|org\\.assertj|org\\.jacoco|org\\.objectweb)(\\..*)?");

    @Override
    public String name() {
        return "packages";
    }

    @Override
    public boolean concerns(JavaClass subject) {
        return true;
    }

    @Override
    public Stream<Refusal> refusals(JavaClass subject) {
        if (!TAKEN.matcher(subject.getPackageName()).matches()) {
            return Stream.empty();
        }
        return Stream.of(new Refusal(name(), Places.of(subject),
                "class " + subject.getSimpleName() + " is in package " + subject.getPackageName(),
                "this package belongs to the JDK, the tests or their tools: use one of your own"));
    }
}
