package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.stream.Stream;

/** What a native method does cannot be seen in a class file. */
final class NoNativeMethods implements Rule {

    @Override
    public String name() {
        return "native code";
    }

    @Override
    public boolean concerns(JavaClass subject) {
        return true;
    }

    @Override
    public Stream<Refusal> refusals(JavaClass subject) {
        return subject.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.NATIVE))
                .map(method -> new Refusal(name(), Places.of(subject),
                        "declares the native method " + method.getName() + " in class "
                                + subject.getSimpleName(),
                        "the labs are plain Java"));
    }
}
