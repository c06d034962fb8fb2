package interleave.testkit.inside;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Holds the student's classes and the lab's contract classes, together: package-private and sealed types break
 * otherwise. Its parent is the platform's loader, so only JDK types cross it and the stage is out of reach.
 */
final class StudentLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> files;
    /** With a place, for coverage agents pass over classes that have none. */
    private final ProtectionDomain domain;

    StudentLoader(ClassFiles classes) {
        // Without a name: it would stand before every class in a student's stack traces.
        super(ClassLoader.getPlatformClassLoader());
        this.files = classes.byName();
        this.domain = new ProtectionDomain(new CodeSource(classes.place(), (Certificate[]) null), null, this, null);
    }

    /** Loads and initialises every class, so that no thread meets one half initialised. */
    void initialiseAll() {
        for (String name : files.keySet()) {
            try {
                Class.forName(name, true, this);
            } catch (ClassNotFoundException | LinkageError failsAgain) {
                // Whoever uses it first gets the error, as without us.
            }
        }
    }

    /** Whether no class keeps anything that one run could leave for the next: new objects are a fresh start then. */
    boolean isStateless() {
        try {
            for (String name : files.keySet()) {
                if (!Arrays.stream(Class.forName(name, true, this).getDeclaredFields()).allMatch(this::isStateless)) {
                    return false;
                }
            }
            return true;
        } catch (ClassNotFoundException | LinkageError cannotTell) {
            return false;
        }
    }

    private boolean isStateless(Field field) {
        boolean isConstant = Modifier.isFinal(field.getModifiers())
            && (field.getType().isPrimitive() || field.getType() == String.class);
        // What the compiler adds are its own tables, such as a switch's.
        return !Modifier.isStatic(field.getModifiers()) || isConstant || field.isSynthetic();
    }

    /**
     * The class with this simple name, in whichever package; loaded, not yet initialised.
     *
     * @throws ClassNotFoundException where there is none, or more than one; the message is for a student
     */
    Class<?> bySimpleName(String simpleName) throws ClassNotFoundException {
        List<String> found = files.keySet().stream()
            .filter(name -> name.equals(simpleName) || name.endsWith("." + simpleName)).toList();
        if (found.isEmpty()) {
            throw new ClassNotFoundException("there is no class " + simpleName + " among the compiled classes");
        }
        if (found.size() > 1) {
            throw new ClassNotFoundException("there is more than one class " + simpleName + ": "
                + String.join(", ", found));
        }
        return Class.forName(found.get(0), false, this);
    }

    boolean has(String className) {
        return files.containsKey(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length, domain);
    }
}
