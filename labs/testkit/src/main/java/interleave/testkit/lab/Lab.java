package interleave.testkit.lab;

import java.util.List;
import java.util.Optional;

/**
 * What a lab asks for.
 *
 * @param id       its folder under {@code labs/}, {@code lab1-echo}
 * @param title    as people call it
 * @param classes  the classes that a student hands in
 * @param pristine files below the lab's folder whose kit version always replaces the student's,
 *                 {@code src/main/java/lab5/MessageQueue.java}
 */
public record Lab(String id, String title, List<StudentClass> classes, List<String> pristine) {

    /** The file in which students hand in a test of their own, where their lab invites one. */
    public static final String OWN_TEST = "MyOwnTest.java";

    public Lab {
        classes = List.copyOf(classes);
        pristine = List.copyOf(pristine);
    }

    /** The package in which the handout has its classes: {@code lab5}. */
    public String packageName() {
        return id.split("-", 2)[0];
    }

    /** The class of that simple name, where the lab asks for one. */
    public Optional<StudentClass> studentClass(String simpleName) {
        return classes.stream().filter(each -> each.simpleName().equals(simpleName)).findFirst();
    }
}
