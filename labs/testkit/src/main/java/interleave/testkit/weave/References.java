package interleave.testkit.weave;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Lambdas of one class that stand in for its references to methods of the JDK, as if the student had written them. */
final class References {

    private static final int ACCESS = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

    private record Lambda(Handle self, Handle calls, int line) {
    }

    private final String owner;
    private final boolean isInterface;
    private final List<Lambda> lambdas = new ArrayList<>();

    References(String owner, boolean isInterface) {
        this.owner = owner;
        this.isInterface = isInterface;
    }

    Handle lambdaFor(Handle method, int line) {
        boolean isStatic = method.getTag() == Opcodes.H_INVOKESTATIC;
        String descriptor = isStatic ? method.getDesc() : "(L" + method.getOwner() + ";" + method.getDesc().substring(1);
        // A number that javac does not reach.
        Handle self = new Handle(Opcodes.H_INVOKESTATIC, owner, "lambda$" + method.getName() + "$woven"
            + lambdas.size(), descriptor, isInterface);
        lambdas.add(new Lambda(self, method, line));
        return self;
    }

    /** Writes them all, at the end of their class, by a visitor that weaves them like any other lambda. */
    void writeTo(ClassVisitor woven) {
        for (Lambda lambda : lambdas) {
            MethodVisitor code = woven.visitMethod(ACCESS, lambda.self.getName(), lambda.self.getDesc(), null, null);
            code.visitCode();
            Label start = new Label();
            code.visitLabel(start);
            code.visitLineNumber(lambda.line, start);
            int local = 0;
            for (Type type : Type.getArgumentTypes(lambda.self.getDesc())) {
                code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
                local += type.getSize();
            }
            code.visitMethodInsn(opcode(lambda.calls.getTag()), lambda.calls.getOwner(), lambda.calls.getName(),
                lambda.calls.getDesc(), lambda.calls.isInterface());
            code.visitInsn(Type.getReturnType(lambda.self.getDesc()).getOpcode(Opcodes.IRETURN));
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
    }

    private static int opcode(int tag) {
        return switch (tag) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> Opcodes.INVOKEVIRTUAL;
        };
    }
}
