package interleave.testkit.weave;

import interleave.testkit.wire.Site;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Weaves calls of {@link interleave.testkit.points.Points} into a program's classes, wherever its threads touch
 * what they may share. The woven classes compute what the plain ones do.
 *
 * <p>It happens on the test's side, once per submission: a stage defines the same bytes whenever it needs fresh
 * classes, and needs no library for it.
 */
public final class Weaver {

    private final StudentTypes types = new StudentTypes();
    private final Sites sites = new Sites();

    private Weaver() {
    }

    /**
     * A woven program.
     *
     * @param classes class files by path
     * @param sites   where its threads can be held
     * @param hash    of the plain class files: another one means that the program has changed
     */
    public record Woven(Map<String, byte[]> classes, List<Site> sites, int hash) {
    }

    /** @param classes class files by path, such as {@code lab3/Bank.class}; weaving is in the order of the map */
    public static Woven weave(Map<String, byte[]> classes) {
        Weaver weaver = new Weaver();
        classes.values().forEach(weaver.types::add);
        Map<String, byte[]> woven = new LinkedHashMap<>();
        classes.forEach((path, bytes) -> woven.put(path, weaver.weave(bytes)));
        int hash = 0;
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            hash = 31 * (31 * hash + each.getKey().hashCode()) + Arrays.hashCode(each.getValue());
        }
        return new Woven(woven, weaver.sites.all(), hash);
    }

    private byte[] weave(byte[] plain) {
        Set<String> skipped = new HashSet<>();
        while (true) {
            try {
                return weave(plain, skipped);
            } catch (MethodTooLargeException grown) {
                // As long as a method may be, such as a table of numbers: it stays as it is.
                skipped.add(grown.getMethodName() + grown.getDescriptor());
            }
        }
    }

    private byte[] weave(byte[] plain, Set<String> skipped) {
        ClassReader reader = new ClassReader(plain);
        // No branches are added but one handler with a frame of its own, so the frames stay as they are.
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new OneClass(writer, skipped), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    private final class OneClass extends ClassVisitor {

        private final Set<String> skipped;
        private String name;
        private String source = "";
        private References references;

        OneClass(ClassVisitor next, Set<String> skipped) {
            super(Opcodes.ASM9, next);
            this.skipped = skipped;
        }

        @Override
        public void visit(int version, int access, String type, String signature, String parent, String[] faces) {
            super.visit(version, access, type, signature, parent, faces);
            name = type;
            references = new References(type, (access & Opcodes.ACC_INTERFACE) != 0);
            source = type.substring(type.lastIndexOf('/') + 1) + ".java";
        }

        @Override
        public void visitSource(String file, String debug) {
            super.visitSource(file, debug);
            source = file == null ? source : file;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
            if (!isWoven(access, method) || skipped.contains(method + type)) {
                return super.visitMethod(access, method, type, signature, thrown);
            }
            MethodVisitor plain = super.visitMethod(access & ~Opcodes.ACC_SYNCHRONIZED, method, type, signature,
                thrown);
            boolean isSynchronized = (access & Opcodes.ACC_SYNCHRONIZED) != 0;
            MethodWeaver weaver = new MethodWeaver(plain, access, method, type,
                new MethodWeaver.Home(name, source, types, sites, references));
            return isSynchronized ? new SynchronizedMethod(weaver, access, Type.getObjectType(name), type) : weaver;
        }

        @Override
        public void visitEnd() {
            references.writeTo(this);
            super.visitEnd();
        }

        /** What the compiler made is no point, but for the bodies of lambdas, which the student wrote. */
        private boolean isWoven(int access, String method) {
            boolean hasCode = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
            boolean made = (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0
                && !method.startsWith("lambda$");
            return hasCode && !made && !types.isSynthetic(name);
        }
    }
}
