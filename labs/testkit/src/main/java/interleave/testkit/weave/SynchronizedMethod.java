package interleave.testkit.weave;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns a synchronized method into one whose body stands in a synchronized block, so that its lock is entered and
 * left by instructions that can be woven.
 */
final class SynchronizedMethod extends MethodVisitor {

    private final int access;
    private final Type owner;
    private final String descriptor;
    private final Label handler = new Label();
    private final List<Label> borders = new ArrayList<>();

    SynchronizedMethod(MethodVisitor next, int access, Type owner, String descriptor) {
        super(Opcodes.ASM9, next);
        this.access = access;
        this.owner = owner;
        this.descriptor = descriptor;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        visitLock();
        super.visitInsn(Opcodes.MONITORENTER);
        border();
    }

    private void visitLock() {
        if ((access & Opcodes.ACC_STATIC) != 0) {
            super.visitLdcInsn(owner);
        } else {
            super.visitVarInsn(Opcodes.ALOAD, 0);
        }
    }

    private void border() {
        Label label = new Label();
        super.visitLabel(label);
        borders.add(label);
    }

    @Override
    public void visitInsn(int opcode) {
        boolean returns = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
        if (returns) {
            border();
            visitLock();
            super.visitInsn(Opcodes.MONITOREXIT);
        }
        super.visitInsn(opcode);
        if (returns) {
            border();
        }
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        border();
        for (int i = 0; i < borders.size(); i += 2) {
            if (borders.get(i).getOffset() < borders.get(i + 1).getOffset()) {
                super.visitTryCatchBlock(borders.get(i), borders.get(i + 1), handler, null);
            }
        }
        super.visitLabel(handler);
        Object[] parameters = parameters();
        super.visitFrame(Opcodes.F_NEW, parameters.length, parameters, 1, new Object[] {"java/lang/Throwable"});
        visitLock();
        super.visitInsn(Opcodes.MONITOREXIT);
        super.visitInsn(Opcodes.ATHROW);
        super.visitMaxs(stack, locals);
    }

    private Object[] parameters() {
        List<Object> types = new ArrayList<>();
        if ((access & Opcodes.ACC_STATIC) == 0) {
            types.add(owner.getInternalName());
        }
        for (Type type : Type.getArgumentTypes(descriptor)) {
            types.add(switch (type.getSort()) {
                case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> Opcodes.INTEGER;
                case Type.LONG -> Opcodes.LONG;
                case Type.FLOAT -> Opcodes.FLOAT;
                case Type.DOUBLE -> Opcodes.DOUBLE;
                default -> type.getInternalName();
            });
        }
        return types.toArray();
    }
}
