package interleave.testkit.points;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

/**
 * The agent of a stage that explores: puts {@link Points} where the JDK's own classes see it, and the hooks into
 * the classes by which threads come, go, stop and wait for a time.
 *
 * <p>The hooked class files come ready-made in the agent's jar: whoever started the stage has woven them, from the
 * same JDK.
 */
public final class Hooks {

    /** The folder in the agent's jar that holds the hooked classes, and the list of their names. */
    public static final String FOLDER = "hooked/";
    public static final String NAMES = FOLDER + "names";

    private Hooks() {
    }

    /** @param jar the path of the agent's own jar */
    public static void premain(String jar, Instrumentation jvm) throws Exception {
        try (JarFile self = new JarFile(jar)) {
            jvm.appendToBootstrapClassLoaderSearch(self);
            readablePoints(jvm);
            List<ClassDefinition> hooked = new ArrayList<>();
            for (String name : new String(read(self, NAMES)).split("\n")) {
                hooked.add(new ClassDefinition(Class.forName(name.replace('/', '.')),
                    read(self, FOLDER + name + ".class")));
            }
            jvm.redefineClasses(hooked.toArray(ClassDefinition[]::new));
        }
    }

    /** The JDK's own module reads no other, until it is told to. */
    private static void readablePoints(Instrumentation jvm) throws ClassNotFoundException {
        Module points = Class.forName(Points.class.getName(), false, null).getModule();
        jvm.redefineModule(Object.class.getModule(), Set.of(points), Map.of(), Map.of(), Set.of(), Map.of());
    }

    private static byte[] read(JarFile jar, String entry) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return in.readAllBytes();
        }
    }
}
