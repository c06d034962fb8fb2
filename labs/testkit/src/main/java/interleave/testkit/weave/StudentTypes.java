package interleave.testkit.weave;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What weaving must know of the student's classes before it meets them: their parents and their fields. */
final class StudentTypes {

    /** Flags of a field that no class of the student's declares. */
    private static final int UNKNOWN = 0;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> interfaces = new HashMap<>();
    /** By class, name and descriptor. */
    private final Set<String> methods = new HashSet<>();
    private final Map<String, Map<String, Integer>> fields = new HashMap<>();
    private final Set<String> synthetic = new HashSet<>();
    /** By class, name and descriptor. */
    private final Map<String, Integer> firstLines = new HashMap<>();

    void add(byte[] classFile) {
        new ClassReader(classFile).accept(new ClassVisitor(Opcodes.ASM9) {
            private Map<String, Integer> ofThisClass;
            private String owner;

            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] faces) {
                ofThisClass = fields.computeIfAbsent(name, first -> new HashMap<>());
                parents.put(name, parent);
                interfaces.put(name, List.of(faces));
                owner = name;
                if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
                    synthetic.add(name);
                }
            }

            @Override
            public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
                ofThisClass.put(name, access);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
                String method = owner + "." + name + type;
                methods.add(method);
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitLineNumber(int line, Label start) {
                        firstLines.putIfAbsent(method, line);
                    }
                };
            }
        }, ClassReader.SKIP_FRAMES);
    }

    boolean has(String type) {
        return fields.containsKey(type);
    }

    /** The type of the JDK's that a method comes from; empty where the student's own classes have it. */
    Optional<String> originOf(String owner, String method) {
        if (!has(owner)) {
            return Optional.of(owner);
        }
        return isOwn(owner, method) ? Optional.empty()
            : supertypes(owner).map(type -> originOf(type, method)).flatMap(Optional::stream)
                .filter(JdkCalls::arePoints).findFirst();
    }

    /** Whether the student's own classes have the method. */
    boolean isOwn(String owner, String method) {
        return methods.contains(owner + "." + method)
            || has(owner) && supertypes(owner).anyMatch(type -> isOwn(type, method));
    }

    private Stream<String> supertypes(String type) {
        return Stream.concat(Stream.of(parents.get(type)), interfaces.get(type).stream());
    }

    boolean isSynthetic(String type) {
        return synthetic.contains(type);
    }

    /** The line of a method's first statement; 0 where the class file tells no lines. */
    int firstLine(String owner, String method, String descriptor) {
        return firstLines.getOrDefault(owner + "." + method + descriptor, 0);
    }

    /** Access flags, looked for from {@code owner} upwards. */
    int flags(String owner, String field) {
        for (String at = owner; has(at); at = parents.get(at)) {
            Integer flags = fields.get(at).get(field);
            if (flags != null) {
                return flags;
            }
        }
        return UNKNOWN;
    }

    /** The class that declares the field, or {@code owner} itself. */
    String declarer(String owner, String field) {
        for (String at = owner; has(at); at = parents.get(at)) {
            if (fields.get(at).containsKey(field)) {
                return at;
            }
        }
        return owner;
    }

    boolean isThread(String type) {
        String at = type;
        while (has(at)) {
            at = parents.get(at);
        }
        return "java/lang/Thread".equals(at);
    }
}
