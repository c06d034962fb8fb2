package interleave.testkit.weave;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The class behind all sockets of {@code java.net}, with calls of {@link interleave.testkit.points.SocketPoints}; those
 * behind channels and selectors, with calls of {@link interleave.testkit.points.ChannelPoints}.
 */
final class HookedSockets {

    private static final String SOCKET = "sun/nio/ch/NioSocketImpl";
    private static final String CHANNEL = "sun/nio/ch/SocketChannelImpl";
    private static final String LISTENER = "sun/nio/ch/ServerSocketChannelImpl";
    /** What all channels are behind their doors; here it parks. */
    private static final String ANY_CHANNEL = "sun/nio/ch/SelChImpl";
    private static final String SELECTOR = "sun/nio/ch/SelectorImpl";
    /** Their wakeup is the system's own: Linux, macOS, Windows. */
    private static final List<String> SYSTEMS = List.of("sun/nio/ch/EPollSelectorImpl", "sun/nio/ch/KQueueSelectorImpl",
        "sun/nio/ch/WEPollSelectorImpl");
    /** Their internal names. */
    static final List<String> ALL = Stream.concat(
        Stream.of(SOCKET, CHANNEL, LISTENER, ANY_CHANNEL, SELECTOR), SYSTEMS.stream())
        .toList();
    private static final String POINTS = "interleave/testkit/points/SocketPoints";
    private static final int BYTES = 1;
    private static final int FROM = 2;
    private static final int COUNT = 3;
    private static final int BUFFER = 1;
    private static final int MILLIS = 2;
    private static final int LIMIT = 4;
    private static final String WAKE_UP = "wakeup()Ljava/nio/channels/Selector;";

    /** What a method tells before it does anything, and when it returns. */
    private interface Telling {
        void by(MethodVisitor code);
    }

    private record Told(Telling before, Telling after) {
    }

    private static final Telling NOTHING = code -> {
    };
    private static final Map<String, Told> METHODS = Map.ofEntries(
        entry(SOCKET, "accept(Ljava/net/SocketImpl;)V", HookedSockets::accepting, HookedSockets::accepted),
        entry(SOCKET, "connect(Ljava/net/SocketAddress;I)V", NOTHING, HookedSockets::connected),
        entry(SOCKET, "read([BII)I", HookedSockets::reading, code -> moved(code, "hasRead")),
        entry(SOCKET, "implWrite([BII)I", HookedSockets::writing, code -> moved(code, "hasWritten")),
        entry(SOCKET, "park(Ljava/io/FileDescriptor;IJ)V", with("waiting"), with("hasWaited")),
        entry(ANY_CHANNEL, "park(IJ)V", with("waiting"), with("hasWaited")),
        entry(SOCKET, "shutdownInput()V", with("shuttingDownInput"), NOTHING),
        entry(SOCKET, "shutdownOutput()V", with("shuttingDownOutput"), NOTHING),
        entry(SOCKET, "close()V", with("closing"), NOTHING),
        entry(LISTENER, "accept()Ljava/nio/channels/SocketChannel;", HookedSockets::channelAccepting,
            HookedSockets::channelAccepted),
        entry(LISTENER, "implCloseSelectableChannel()V", with("closing"), NOTHING),
        entry(CHANNEL, "read(Ljava/nio/ByteBuffer;)I", HookedSockets::channelReading,
            code -> channelMoved(code, "hasRead")),
        entry(CHANNEL, "write(Ljava/nio/ByteBuffer;)I", HookedSockets::channelWriting,
            code -> channelMoved(code, "hasWritten")),
        entry(CHANNEL, "read([Ljava/nio/ByteBuffer;II)J", HookedSockets::channelReading,
            code -> channelMovedMany(code, "hasRead")),
        entry(CHANNEL, "write([Ljava/nio/ByteBuffer;II)J", HookedSockets::channelWritingMany,
            code -> channelMovedMany(code, "hasWritten")),
        // Under the streams of a channel, and of its socket().
        entry(CHANNEL, "blockingRead([BIIJ)I", code -> streamWaiting(code, LIMIT, "reading"),
            code -> moved(code, "hasRead")),
        entry(CHANNEL, "blockingWriteFully([BII)V", HookedSockets::writing, NOTHING),
        entry(CHANNEL, "tryWrite([BII)I", NOTHING, code -> moved(code, "hasWritten")),
        entry(LISTENER, "blockingAccept(J)Ljava/nio/channels/SocketChannel;",
            code -> streamWaiting(code, 1, "accepting"), HookedSockets::channelAccepted),
        entry(CHANNEL, "connect(Ljava/net/SocketAddress;)Z", NOTHING, HookedSockets::channelConnected),
        entry(CHANNEL, "finishConnect()Z", NOTHING, HookedSockets::channelConnected),
        entry(CHANNEL, "blockingConnect(Ljava/net/SocketAddress;J)V", NOTHING, HookedSockets::channelConnected),
        entry(CHANNEL, "shutdownInput()Ljava/nio/channels/SocketChannel;", with("shuttingDownInput"), NOTHING),
        entry(CHANNEL, "shutdownOutput()Ljava/nio/channels/SocketChannel;", with("shuttingDownOutput"), NOTHING),
        entry(CHANNEL, "implCloseSelectableChannel()V", with("closing"), NOTHING),
        entry(SELECTOR, "lockAndDoSelect(Ljava/util/function/Consumer;J)I", HookedSockets::selecting, NOTHING),
        entry(SYSTEMS.get(0), WAKE_UP, HookedSockets::wakingUp, NOTHING),
        entry(SYSTEMS.get(1), WAKE_UP, HookedSockets::wakingUp, NOTHING),
        entry(SYSTEMS.get(2), WAKE_UP, HookedSockets::wakingUp, NOTHING));

    private HookedSockets() {
    }

    private static Map.Entry<String, Told> entry(String type, String method, Telling before, Telling after) {
        return Map.entry(type + "." + method, new Told(before, after));
    }

    static MethodVisitor hooked(String type, String method, MethodVisitor next) {
        if (type.equals(SELECTOR) && method.startsWith("<init>")) {
            return new KeysInOrder(next);
        }
        Told told = METHODS.get(type + "." + method);
        return told == null ? next : new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitCode() {
                super.visitCode();
                told.before().by(mv);
            }

            @Override
            public void visitInsn(int opcode) {
                if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
                    told.after().by(mv);
                }
                super.visitInsn(opcode);
            }
        };
    }

    /** Keys that are ready at once are found in the order in which they became so, in every JVM alike. */
    private static final class KeysInOrder extends MethodVisitor {

        KeysInOrder(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            super.visitTypeInsn(opcode, inOrder(type));
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            super.visitMethodInsn(opcode, name.equals("<init>") ? inOrder(owner) : owner, name, descriptor,
                isInterface);
        }

        private static String inOrder(String type) {
            return type.equals("java/util/HashSet") ? "java/util/LinkedHashSet" : type;
        }
    }

    private static void accepting(MethodVisitor code) {
        self(code);
        number(code, "localport");
        number(code, "timeout");
        call(code, "accepting", "(Ljava/lang/Object;II)V");
    }

    private static void accepted(MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, 1);
        number(code, "localport");
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.CHECKCAST, SOCKET);
        code.visitFieldInsn(Opcodes.GETFIELD, SOCKET, "port", "I");
        call(code, "accepted", "(Ljava/lang/Object;II)V");
    }

    private static void connected(MethodVisitor code) {
        self(code);
        number(code, "localport");
        number(code, "port");
        call(code, "connected", "(Ljava/lang/Object;II)V");
    }

    private static void reading(MethodVisitor code) {
        self(code);
        number(code, "timeout");
        call(code, "reading", "(Ljava/lang/Object;I)V");
    }

    private static void writing(MethodVisitor code) {
        self(code);
        code.visitVarInsn(Opcodes.ILOAD, COUNT);
        call(code, "writing", "(Ljava/lang/Object;I)V");
    }

    /** Stack: … count → the same. */
    private static void moved(MethodVisitor code, String what) {
        code.visitInsn(Opcodes.DUP);
        self(code);
        code.visitInsn(Opcodes.SWAP);
        code.visitVarInsn(Opcodes.ALOAD, BYTES);
        code.visitVarInsn(Opcodes.ILOAD, FROM);
        call(code, what, "(Ljava/lang/Object;I[BI)V");
    }

    private static Telling with(String what) {
        return code -> {
            self(code);
            call(code, what, "(Ljava/lang/Object;)V");
        };
    }

    private static void channelAccepting(MethodVisitor code) {
        self(code);
        callChannels(code, "accepting", "(Ljava/nio/channels/ServerSocketChannel;)V");
    }

    /** Stack: … channel → the same. */
    private static void channelAccepted(MethodVisitor code) {
        code.visitInsn(Opcodes.DUP);
        self(code);
        code.visitInsn(Opcodes.SWAP);
        callChannels(code, "accepted",
            "(Ljava/nio/channels/ServerSocketChannel;Ljava/nio/channels/SocketChannel;)V");
    }

    private static void channelConnected(MethodVisitor code) {
        self(code);
        callChannels(code, "connected", "(Ljava/nio/channels/SocketChannel;)V");
    }

    private static void channelReading(MethodVisitor code) {
        self(code);
        callChannels(code, "reading", "(Ljava/nio/channels/SocketChannel;)V");
    }

    private static void channelWriting(MethodVisitor code) {
        self(code);
        code.visitVarInsn(Opcodes.ALOAD, BUFFER);
        callChannels(code, "writing", "(Ljava/nio/channels/SocketChannel;Ljava/nio/ByteBuffer;)V");
    }

    /** Stack: … count → the same. */
    private static void channelMoved(MethodVisitor code, String what) {
        code.visitInsn(Opcodes.DUP);
        self(code);
        code.visitVarInsn(Opcodes.ALOAD, BUFFER);
        callChannels(code, what, "(ILjava/nio/channels/SocketChannel;Ljava/nio/ByteBuffer;)V");
    }

    private static void channelWritingMany(MethodVisitor code) {
        self(code);
        callChannels(code, "writing", "(Ljava/nio/channels/SocketChannel;)V");
    }

    /** Stack: … count → the same. */
    private static void channelMovedMany(MethodVisitor code, String what) {
        code.visitInsn(Opcodes.DUP2);
        self(code);
        callChannels(code, what, "(JLjava/nio/channels/SocketChannel;)V");
    }

    /** @param nanos the local that holds the time limit */
    private static void streamWaiting(MethodVisitor code, int nanos, String what) {
        self(code);
        code.visitVarInsn(Opcodes.LLOAD, nanos);
        callChannels(code, what, "(Ljava/lang/Object;J)V");
    }

    private static void selecting(MethodVisitor code) {
        self(code);
        code.visitVarInsn(Opcodes.LLOAD, MILLIS);
        callChannels(code, "selecting", "(Ljava/nio/channels/Selector;J)J");
        code.visitVarInsn(Opcodes.LSTORE, MILLIS);
    }

    private static void wakingUp(MethodVisitor code) {
        self(code);
        callChannels(code, "wakingUp", "(Ljava/nio/channels/Selector;)V");
    }

    private static void callChannels(MethodVisitor code, String what, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "interleave/testkit/points/ChannelPoints", what, descriptor, false);
    }

    private static void self(MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
    }

    private static void number(MethodVisitor code, String field) {
        self(code);
        code.visitFieldInsn(Opcodes.GETFIELD, SOCKET, field, "I");
    }

    private static void call(MethodVisitor code, String what, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, POINTS, what, descriptor, false);
    }
}
