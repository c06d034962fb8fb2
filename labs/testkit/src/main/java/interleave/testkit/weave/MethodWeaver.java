package interleave.testkit.weave;

import interleave.testkit.weave.ConductedCalls.Conducted;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Site.Kind;
import interleave.testkit.wire.Site.Trait;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Weaves the points of one method. Everything that it adds is straight-line code. */
final class MethodWeaver extends GeneratorAdapter {

    private static final Type POINTS = Type.getObjectType("interleave/testkit/points/Points");
    private static final Type OBJECT = Type.getType(Object.class);

    /** Where a method stands. */
    record Home(String owner, String source, StudentTypes types, Sites sites, References references) {

        String simpleName(String type) {
            return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1);
        }
    }

    private final Home home;
    /** Objects made and not yet initialised; in a constructor, one call of a constructor more is super's. */
    private int unfinished;
    private boolean isThisReady;
    private int line;
    /** One local for each use of a type: straight-line code needs no more. */
    private final Map<String, Integer> scratch = new HashMap<>();

    MethodWeaver(MethodVisitor next, int access, String name, String descriptor, Home home) {
        super(Opcodes.ASM9, next, access, name, descriptor);
        this.home = home;
        this.isThisReady = !name.equals("<init>");
        // Where a synchronized method enters its lock, before any line of its own.
        this.line = home.types().firstLine(home.owner(), name, descriptor);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        super.visitLineNumber(number, start);
        line = number;
    }

    /** What a scratch local held is never needed beyond a branch. */
    @Override
    protected void updateNewLocals(Object[] newLocals) {
        Arrays.fill(newLocals, Opcodes.TOP);
    }

    private int scratch(String use, Type type) {
        return scratch.computeIfAbsent(use + type.getDescriptor(), first -> newLocal(type));
    }

    private int site(Kind kind, String location, Trait trait) {
        return home.sites().add(new Site(kind, home.source(), line, location, trait));
    }

    private void callPoints(String method, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, POINTS.getInternalName(), method, descriptor, false);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        int flags = home.types().flags(owner, name);
        boolean hidden = (flags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_FINAL)) != 0;
        if (hidden || !home.types().has(home.types().declarer(owner, name)) || !isThisReady) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
            return;
        }
        String location = home.simpleName(home.types().declarer(owner, name)) + "." + name;
        boolean isVolatile = (flags & Opcodes.ACC_VOLATILE) != 0;
        boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        int site = site(writes ? Kind.WRITE : Kind.READ, location,
            isVolatile ? Trait.ORDERED : writes ? Trait.CHANGES : Trait.READS);
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        if (writes) {
            write(Type.getType(descriptor), isStatic, site);
            super.visitFieldInsn(opcode, owner, name, descriptor);
        } else {
            target(isStatic);
            mv.visitInsn(Opcodes.ICONST_0);
            mv.visitInsn(Opcodes.ACONST_NULL);
            access(site);
            super.visitFieldInsn(opcode, owner, name, descriptor);
            brought(Type.getType(descriptor), site);
        }
    }

    private void target(boolean isStatic) {
        mv.visitInsn(isStatic ? Opcodes.ACONST_NULL : Opcodes.DUP);
    }

    /** Stack: … object? value → the same. */
    private void write(Type type, boolean isStatic, int site) {
        int value = scratch("value", type);
        storeLocal(value);
        target(isStatic);
        mv.visitInsn(Opcodes.ICONST_0);
        loadLocal(value);
        valueOf(type);
        access(site);
        loadLocal(value);
    }

    /** Stack: … target index value → … */
    private void access(int site) {
        push(site);
        callPoints("access", "(Ljava/lang/Object;ILjava/lang/Object;I)V");
    }

    /** Stack: … value → the same. */
    private void brought(Type type, int site) {
        if (type.getSize() == 2) {
            mv.visitInsn(Opcodes.DUP2);
        } else {
            mv.visitInsn(Opcodes.DUP);
        }
        valueOf(type);
        push(site);
        callPoints("brought", "(Ljava/lang/Object;I)V");
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            arrayRead(opcode);
        } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            arrayWrite(opcode);
        } else if (opcode == Opcodes.MONITORENTER) {
            mv.visitInsn(Opcodes.DUP);
            push(site(Kind.ENTER, "lock", Trait.ORDERED));
            callPoints("enter", "(Ljava/lang/Object;I)V");
            super.visitInsn(opcode);
        } else if (opcode == Opcodes.MONITOREXIT) {
            mv.visitInsn(Opcodes.DUP);
            super.visitInsn(opcode);
            push(site(Kind.LEAVE, "lock", Trait.ORDERED));
            callPoints("left", "(Ljava/lang/Object;I)V");
        } else {
            super.visitInsn(opcode);
        }
    }

    private static Type element(int offset) {
        Type[] types = {Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE, OBJECT, Type.INT_TYPE,
            Type.CHAR_TYPE, Type.SHORT_TYPE};
        return types[offset];
    }

    private static String arrayName(int offset) {
        String[] names = {"int[]", "long[]", "float[]", "double[]", "Object[]", "byte[]", "char[]", "short[]"};
        return names[offset];
    }

    private void arrayRead(int opcode) {
        int offset = opcode - Opcodes.IALOAD;
        int site = site(Kind.READ, arrayName(offset), Trait.READS);
        mv.visitInsn(Opcodes.DUP2);
        mv.visitInsn(Opcodes.ACONST_NULL);
        access(site);
        super.visitInsn(opcode);
        brought(element(offset), site);
    }

    private void arrayWrite(int opcode) {
        int offset = opcode - Opcodes.IASTORE;
        Type type = element(offset);
        int value = scratch("value", type);
        storeLocal(value);
        mv.visitInsn(Opcodes.DUP2);
        loadLocal(value);
        valueOf(type);
        access(site(Kind.WRITE, arrayName(offset), Trait.CHANGES));
        loadLocal(value);
        super.visitInsn(opcode);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        super.visitTypeInsn(opcode, type);
        if (opcode == Opcodes.NEW) {
            unfinished++;
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (name.equals("<init>")) {
            lend(owner, name, descriptor);
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (unfinished > 0) {
                unfinished--;
            } else {
                isThisReady = true;
            }
        } else if (!isThisReady) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        } else {
            Optional<Conducted> conducted = conducted(opcode == Opcodes.INVOKESTATIC, owner, name + descriptor);
            if (conducted.isPresent()) {
                conduct(conducted.get());
            } else if (isPoint(opcode, owner, name + descriptor)) {
                jdkCall(opcode, owner, name, descriptor, isInterface);
            } else {
                lend(owner, name, descriptor);
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }

    /** Inherited methods of the JDK's, too, and such that are called by {@code super}. */
    private boolean isPoint(int opcode, String owner, String method) {
        return opcode != Opcodes.INVOKESTATIC
            && home.types().originOf(owner, method).filter(JdkCalls::arePoints).isPresent();
    }

    /** A constructor or static method of the JDK's goes through the collections that it is given. */
    private void lend(String owner, String name, String descriptor) {
        Type[] types = Type.getArgumentTypes(descriptor);
        if (!isThisReady || !owner.startsWith("java/") || Arrays.stream(types).noneMatch(JdkCalls::isCollection)) {
            return;
        }
        String simple = home.simpleName(owner);
        int site = site(Kind.CALL, name.equals("<init>") ? "new " + simple : simple + "." + name, Trait.READS);
        int[] arguments = storeArguments(types);
        for (int i = 0; i < types.length; i++) {
            if (JdkCalls.isCollection(types[i])) {
                loadLocal(arguments[i]);
                push(0);
                newArray(OBJECT);
                push(site);
                callPoints("call", "(Ljava/lang/Object;[Ljava/lang/Object;I)V");
            }
        }
        for (int argument : arguments) {
            loadLocal(argument);
        }
    }

    /** Stack: … arguments → … Returns the locals. */
    private int[] storeArguments(Type... types) {
        int[] arguments = new int[types.length];
        for (int i = types.length - 1; i >= 0; i--) {
            arguments[i] = scratch("argument" + i, types[i]);
            storeLocal(arguments[i]);
        }
        return arguments;
    }

    private Optional<Conducted> conducted(boolean isStatic, String owner, String method) {
        boolean isThread = owner.equals("java/lang/Thread")
            || home.types().isThread(owner) && !home.types().isOwn(owner, method);
        return ConductedCalls.find(isStatic, owner, method, isThread);
    }

    private void conduct(Conducted call) {
        if (call.kind() != null) {
            push(site(call.kind(), call.location(), Trait.ORDERED));
        }
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, call.owner(), call.method(), call.descriptor(), false);
    }

    /** A reference to a method of the JDK's becomes one to a lambda that calls it, where the call can be woven. */
    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        Object[] woven = arguments.clone();
        if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory") && arguments[1] instanceof Handle method
                && isWorthALambda(method)) {
            woven[1] = home.references().lambdaFor(method, line);
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, woven);
    }

    private boolean isWorthALambda(Handle method) {
        boolean isStatic = method.getTag() == Opcodes.H_INVOKESTATIC;
        boolean isVirtual = method.getTag() == Opcodes.H_INVOKEVIRTUAL || method.getTag() == Opcodes.H_INVOKEINTERFACE;
        return isVirtual && JdkCalls.arePoints(method.getOwner())
            || (isStatic || isVirtual) && conducted(isStatic, method.getOwner(), method.getName() + method.getDesc())
                .isPresent();
    }

    private void jdkCall(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        Type[] types = Type.getArgumentTypes(descriptor);
        int[] arguments = storeArguments(types);
        int site = site(JdkCalls.kind(owner), home.simpleName(owner) + "." + name, JdkCalls.trait(owner, name));
        mv.visitInsn(Opcodes.DUP);
        push(types.length);
        newArray(OBJECT);
        for (int i = 0; i < types.length; i++) {
            mv.visitInsn(Opcodes.DUP);
            push(i);
            loadLocal(arguments[i]);
            valueOf(types[i]);
            mv.visitInsn(Opcodes.AASTORE);
        }
        push(site);
        callPoints("call", "(Ljava/lang/Object;[Ljava/lang/Object;I)V");
        for (int argument : arguments) {
            loadLocal(argument);
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        Type result = Type.getReturnType(descriptor);
        if (result.getSort() != Type.VOID) {
            brought(result, site);
        }
    }
}
