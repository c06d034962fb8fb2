package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field, method or constructor.
 *
 * @param type       full name of the type that it belongs to
 * @param name       its name, {@code <init>} for a constructor
 * @param parameters full names of its parameter types; empty for a field
 * @param isField    whether it is a field
 */
record Member(String type, String name, List<String> parameters, boolean isField) {

    static Member of(AccessTarget target) {
        String type = target.getOwner().getFullName();
        if (target instanceof CodeUnitAccessTarget code) {
            return new Member(type, target.getName(),
                    typeNames(code.getRawParameterTypes()), false);
        }
        return new Member(type, target.getName(), List.of(), true);
    }

    /** Full names as source code has them: {@code java.lang.String[]}. */
    static List<String> typeNames(List<JavaClass> types) {
        return types.stream().map(Member::typeName).toList();
    }

    private static String typeName(JavaClass type) {
        return type.isArray() ? typeName(type.getComponentType()) + "[]" : type.getFullName();
    }

    Member in(JavaClass other) {
        return new Member(other.getFullName(), name, parameters, isField);
    }

    boolean isDeclaredBy(JavaClass candidate) {
        if (isField) {
            return candidate.tryGetField(name).isPresent();
        }
        return candidate.getMethods().stream().anyMatch(method -> method.getName().equals(name)
                && typeNames(method.getRawParameterTypes()).equals(parameters));
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    /** {@code (java.lang.String,int)}, as the lists have it. */
    String parameterList() {
        return "(" + String.join(",", parameters) + ")";
    }

    /** {@code java.lang.Runtime.exec(String)}, as a student reads it. */
    String text() {
        String owner = type.replace('$', '.');
        if (isField) {
            return owner + "." + name;
        }
        return (isConstructor() ? owner : owner + "." + name)
                + parameters.stream().map(Member::simpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String simpleName(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
