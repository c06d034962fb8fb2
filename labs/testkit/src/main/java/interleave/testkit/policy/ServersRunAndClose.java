package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.StudentClass;
import java.util.stream.Stream;

/** Contract A3, as far as class files tell it. Looks at all of the lab's classes that are there. */
final class ServersRunAndClose implements Rule {

    private final Lab lab;

    ServersRunAndClose(Lab lab) {
        this.lab = lab;
    }

    @Override
    public String name() {
        return "servers of " + lab.id();
    }

    @Override
    public boolean concerns(JavaClass subject) {
        return subject.isTopLevelClass() && lab.studentClass(subject.getSimpleName()).isPresent();
    }

    @Override
    public Stream<Refusal> refusals(JavaClass subject) {
        boolean isServer = lab.studentClass(subject.getSimpleName())
                .filter(StudentClass::isServer).isPresent();
        return Stream.of(Runnable.class, AutoCloseable.class)
                .filter(type -> isServer && !subject.isAssignableTo(type))
                .map(type -> new Refusal(name(), Places.of(subject),
                        "class " + subject.getSimpleName() + " does not implement " + type.getSimpleName(),
                        "contract A3: a server implements Runnable and AutoCloseable,"
                                + " so that whoever started it can end it"));
    }
}
