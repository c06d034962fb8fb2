package interleave.testkit.weave;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Classes of the running JDK with calls of {@link interleave.testkit.points.Points}: the few through which all threads
 * come and go, where they park, unpark, start, end and are interrupted; those that wait for a time, where they read
 * the clock; and sockets.
 */
public final class HookedJdk {

    private static final String POINTS = "interleave/testkit/points/Points";
    private static final String CLOCKS = "interleave/testkit/points/Clocks";
    private static final String LOCK_SUPPORT = "java/util/concurrent/locks/LockSupport";
    private static final String THREAD = "java/lang/Thread";
    private static final String VIRTUAL_THREAD = "java/lang/VirtualThread";
    private static final String FORK_JOIN_POOL = "java/util/concurrent/ForkJoinPool";
    /** Those that park past LockSupport, since JDK 22 and 25. */
    private static final List<String> DIRECT = List.of(FORK_JOIN_POOL, "java/util/concurrent/DelayScheduler");
    private static final List<String> THREADS = List.of(LOCK_SUPPORT, THREAD, VIRTUAL_THREAD, FORK_JOIN_POOL);
    /** All that park for a time, in one JDK or another. */
    private static final List<String> TIMED = Stream.of("AbstractExecutorService", "CompletableFuture",
        "CompletableFuture$Signaller", "DelayScheduler", "Exchanger", "ForkJoinTask", "FutureTask",
        "LinkedTransferQueue", "LinkedTransferQueue$DualNode", "Phaser$QNode", "ScheduledThreadPoolExecutor",
        "ScheduledThreadPoolExecutor$ScheduledFutureTask", "SubmissionPublisher$BufferedSubscription",
        "SynchronousQueue$TransferQueue", "SynchronousQueue$TransferStack", "ThreadPerTaskExecutor",
        "locks/AbstractQueuedLongSynchronizer", "locks/AbstractQueuedLongSynchronizer$ConditionObject",
        "locks/AbstractQueuedSynchronizer", "locks/AbstractQueuedSynchronizer$ConditionObject", "locks/StampedLock")
        .map("java/util/concurrent/"::concat).toList();
    private static final String UNSAFE = "jdk/internal/misc/Unsafe";

    private HookedJdk() {
    }

    /** Class files by internal name: those of them that this JDK has. */
    public static Map<String, byte[]> classes() throws IOException {
        Map<String, byte[]> hooked = new LinkedHashMap<>();
        for (String name : Stream.of(THREADS, TIMED, HookedSockets.ALL).flatMap(List::stream).toList()) {
            try (InputStream in = Object.class.getResourceAsStream("/" + name + ".class")) {
                if (in != null) {
                    hooked.put(name, hook(name, in.readAllBytes()));
                }
            }
        }
        return hooked;
    }

    private static byte[] hook(String type, byte[] plain) {
        ClassReader reader = new ClassReader(plain);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                                             String[] thrown) {
                MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
                return next == null ? null : hooked(type, name + descriptor, next);
            }
        }, 0);
        return writer.toByteArray();
    }

    private static MethodVisitor hooked(String type, String method, MethodVisitor next) {
        return switch (type + "." + method) {
            case LOCK_SUPPORT + ".park()V" -> new Instead(next, "park", "(Ljava/lang/Object;)Z", -1, -1);
            case LOCK_SUPPORT + ".park(Ljava/lang/Object;)V" ->
                new Instead(next, "park", "(Ljava/lang/Object;)Z", 0, -1);
            case LOCK_SUPPORT + ".parkNanos(J)V" -> new Instead(next, "park", "(Ljava/lang/Object;J)Z", -1, 0);
            case LOCK_SUPPORT + ".parkNanos(Ljava/lang/Object;J)V" ->
                new Instead(next, "park", "(Ljava/lang/Object;J)Z", 0, 1);
            case LOCK_SUPPORT + ".parkUntil(J)V" -> new Instead(next, "parkUntil", "(Ljava/lang/Object;J)Z", -1, 0);
            case LOCK_SUPPORT + ".parkUntil(Ljava/lang/Object;J)V" ->
                new Instead(next, "parkUntil", "(Ljava/lang/Object;J)Z", 0, 1);
            case LOCK_SUPPORT + ".unpark(Ljava/lang/Thread;)V" ->
                new Instead(next, "unpark", "(Ljava/lang/Thread;)Z", 0, -1);
            case THREAD + ".exit()V" -> new Around(next, "ended", null);
            case THREAD + ".interrupt()V", VIRTUAL_THREAD + ".interrupt()V" ->
                new Around(next, null, "interrupted");
            case VIRTUAL_THREAD + ".run(Ljava/lang/Runnable;)V" -> new Around(next, null, "ended");
            case VIRTUAL_THREAD + ".start(Ljdk/internal/vm/ThreadContainer;)V" ->
                new Around(next, "starting", "started");
            default -> type.equals(THREAD) ? new StartCalls(next)
                : DIRECT.contains(type) ? new DirectParks(new Clocks(next))
                : HookedSockets.ALL.contains(type) ? HookedSockets.hooked(type, method, next)
                : TIMED.contains(type) ? new Clocks(next) : next;
        };
    }

    private static void tell(MethodVisitor code, String what) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, POINTS, what, "(Ljava/lang/Thread;)V", false);
    }

    /** A static method that returns at once where the conductor has done its work. */
    private static final class Instead extends MethodVisitor {

        private final String method;
        private final String descriptor;
        private final int object;
        private final int time;

        /** @param object the local that holds the object, -1 for null; @param time of the time, -1 for none */
        Instead(MethodVisitor next, String method, String descriptor, int object, int time) {
            super(Opcodes.ASM9, next);
            this.method = method;
            this.descriptor = descriptor;
            this.object = object;
            this.time = time;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            Label onwards = new Label();
            if (object < 0) {
                super.visitInsn(Opcodes.ACONST_NULL);
            } else {
                super.visitVarInsn(Opcodes.ALOAD, object);
            }
            if (time >= 0) {
                super.visitVarInsn(Opcodes.LLOAD, time);
            }
            super.visitMethodInsn(Opcodes.INVOKESTATIC, POINTS, method, descriptor, false);
            super.visitJumpInsn(Opcodes.IFEQ, onwards);
            super.visitInsn(Opcodes.RETURN);
            super.visitLabel(onwards);
            super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            // No second frame may stand at the same place.
            super.visitInsn(Opcodes.NOP);
        }
    }

    /** Tells the conductor at the beginning, at every return, or both. */
    private static final class Around extends MethodVisitor {

        private final String before;
        private final String after;

        Around(MethodVisitor next, String before, String after) {
            super(Opcodes.ASM9, next);
            this.before = before;
            this.after = after;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (before != null) {
                tell(mv, before);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.RETURN && after != null) {
                tell(mv, after);
            }
            super.visitInsn(opcode);
        }
    }

    /** Tells the conductor around the one native method by which every platform thread starts. */
    private static final class StartCalls extends MethodVisitor {

        StartCalls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean starts = owner.equals(THREAD) && name.equals("start0");
            if (starts) {
                tell(mv, "starting");
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (starts) {
                tell(mv, "started");
            }
        }
    }

    /** Reads the clock of the run: a deadline is over when the conductor has ended the wait, and not before. */
    private static final class Clocks extends MethodVisitor {

        Clocks(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean reads = owner.equals("java/lang/System") && descriptor.equals("()J");
            super.visitMethodInsn(opcode, reads ? CLOCKS : owner, name, descriptor, isInterface);
        }
    }

    /** Sends parks and unparks that go past LockSupport through it. */
    private static final class DirectParks extends MethodVisitor {

        DirectParks(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(UNSAFE) && name.equals("park")) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, POINTS, "parkDirectly", "(Ljava/lang/Object;ZJ)V", false);
            } else if (owner.equals(UNSAFE) && name.equals("unpark")) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, POINTS, "unparkDirectly",
                    "(Ljava/lang/Object;Ljava/lang/Object;)V", false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
