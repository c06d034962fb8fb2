package interleave.testkit.conductor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collection;
import java.util.Hashtable;
import java.util.Map;
import java.util.Vector;

/**
 * Collections of the JDK's that lock a monitor which a student can lock, too: themselves, or the collection that they
 * are a view of. The stage opens {@code java.util} for it.
 */
final class OwnLocks {

    private static final VarHandle OF_COLLECTIONS = field("java.util.Collections$SynchronizedCollection", "mutex",
        Object.class);
    private static final VarHandle OF_MAPS = field("java.util.Collections$SynchronizedMap", "mutex", Object.class);
    private static final VarHandle OF_ITERATORS = field("java.util.Vector$Itr", "this$0", Vector.class);

    private OwnLocks() {
    }

    private static VarHandle field(String type, String name, Class<?> of) {
        try {
            Class<?> owner = Class.forName(type);
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).findVarHandle(owner, name, of);
        } catch (ReflectiveOperationException closed) {
            return null;
        }
    }

    /** The monitor that its methods lock; null where they lock none, or nobody can tell. */
    static Object of(Object receiver) {
        if (receiver == null) {
            return null;
        }
        String name = jdkClass(receiver).getName();
        if (name.startsWith("java.util.Collections$Synchronized")) {
            VarHandle mutex = receiver instanceof Map ? OF_MAPS
                : receiver instanceof Collection ? OF_COLLECTIONS : null;
            return mutex == null ? receiver : mutex.get(receiver);
        } else if (name.startsWith("java.util.Vector$")) {
            return OF_ITERATORS == null ? receiver : OF_ITERATORS.get(receiver);
        }
        return receiver instanceof Hashtable || receiver instanceof Vector || receiver instanceof StringBuffer
            ? receiver : null;
    }

    /** The class of an object, or the one of the JDK's that a student's class extends. */
    static Class<?> jdkClass(Object object) {
        Class<?> type = object.getClass();
        while (type.getClassLoader() != null) {
            type = type.getSuperclass();
        }
        return type;
    }
}
