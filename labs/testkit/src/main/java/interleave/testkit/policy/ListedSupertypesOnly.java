package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import interleave.testkit.policy.Reasons.Reason;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A class extends and implements only what is listed: a subclass of {@code ClassLoader} loads classes. */
final class ListedSupertypesOnly implements Rule {

    private final JdkLists lists;
    private final Predicate<JavaClass> isOwn;

    ListedSupertypesOnly(JdkLists lists, Predicate<JavaClass> isOwn) {
        this.lists = lists;
        this.isOwn = isOwn;
    }

    @Override
    public String name() {
        return "supertypes";
    }

    @Override
    public boolean concerns(JavaClass subject) {
        return true;
    }

    @Override
    public Stream<Refusal> refusals(JavaClass subject) {
        return Stream.concat(subject.getRawSuperclass().stream(), subject.getRawInterfaces().stream())
                .filter(type -> !isOwn.test(type) && !lists.allowed().names(type.getFullName()))
                .map(type -> refusal(subject, type));
    }

    private Refusal refusal(JavaClass subject, JavaClass type) {
        Reason reason = lists.reasons().forType(type.getFullName());
        String verb = type.isInterface() && !subject.isInterface() ? " implements " : " extends ";
        return new Refusal(reason.name(), Places.of(subject),
                "class " + subject.getSimpleName() + verb + type.getFullName(), reason.because());
    }
}
