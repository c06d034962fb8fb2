package interleave.testkit.inside;

import java.lang.reflect.Executable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A call of student code that was found by name, ready to be run on whichever thread. */
final class Operation {

    /** The code itself: what reflection throws for it is unwrapped by {@link #call}. */
    private interface Code {
        Object run() throws InvocationTargetException, IllegalAccessException, InstantiationException;
    }

    private final Code code;

    private Operation(Code code) {
        this.code = code;
    }

    /** @throws NoSuchMethodException with a message for the student */
    static Operation construct(Class<?> type, Object... arguments) throws NoSuchMethodException {
        Constructor<?> constructor = pick(Arrays.asList(type.getDeclaredConstructors()), type.getSimpleName(),
            arguments);
        return new Operation(() -> constructor.newInstance(arguments));
    }

    static Operation named(Object subject, String name, Object... arguments) throws NoSuchMethodException {
        Method method = pick(methods(subject.getClass(), name), subject.getClass().getSimpleName() + "." + name,
            arguments);
        return new Operation(() -> method.invoke(subject, arguments));
    }

    static Operation main(Class<?> type, String... arguments) throws NoSuchMethodException {
        Method method = type.getDeclaredMethod("main", String[].class);
        method.trySetAccessible();
        return new Operation(() -> method.invoke(null, (Object) arguments));
    }

    /** Words: handle, operation, encoded arguments… */
    static Operation onSubject(Values values, List<String> words) {
        Object[] arguments = words.stream().skip(2).map(values::decode).toArray();
        try {
            return named(values.subject(words.get(0)), words.get(1), arguments);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(missing.getMessage(), missing);
        }
    }

    /** Runs it on the calling thread. Whatever the student's code throws leaves unchanged. */
    Object call() throws Throwable {
        try {
            return code.run();
        } catch (InvocationTargetException students) {
            throw students.getCause();
        }
    }

    /** As {@link #call}, where a signature has no room for checked exceptions. */
    Object valueOrThrow() {
        try {
            return call();
        } catch (Throwable students) {
            throw Operation.<RuntimeException>unchanged(students);
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Throwable> T unchanged(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static List<Method> methods(Class<?> type, String name) {
        List<Method> found = new ArrayList<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge()).forEach(found::add);
            Arrays.stream(at.getInterfaces()).flatMap(face -> Arrays.stream(face.getMethods()))
                .filter(method -> method.getName().equals(name) && method.isDefault()).forEach(found::add);
        }
        return found;
    }

    private static <E extends Executable> E pick(List<E> candidates, String name, Object... arguments)
            throws NoSuchMethodException {
        for (E candidate : candidates) {
            if (takes(candidate.getParameterTypes(), arguments)) {
                candidate.trySetAccessible();
                return candidate;
            }
        }
        throw new NoSuchMethodException("there is no " + name + " that takes " + describe(arguments));
    }

    private static boolean takes(Class<?>[] parameters, Object... arguments) {
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Class<?> parameter = parameters[i];
            boolean fits = arguments[i] == null ? !parameter.isPrimitive()
                : parameter.isInstance(arguments[i]) || isUnboxed(parameter, arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** An int also goes where a long is asked for, as in source. */
    private static boolean isUnboxed(Class<?> parameter, Object argument) {
        return parameter == int.class && argument instanceof Integer
            || parameter == long.class && (argument instanceof Long || argument instanceof Integer)
            || parameter == boolean.class && argument instanceof Boolean
            || parameter == char.class && argument instanceof Character
            || parameter == double.class && argument instanceof Double;
    }

    private static String describe(Object... arguments) {
        return arguments.length == 0 ? "nothing" : String.join(", ",
            Arrays.stream(arguments).map(each -> each == null ? "null" : each.getClass().getSimpleName()).toList());
    }
}
