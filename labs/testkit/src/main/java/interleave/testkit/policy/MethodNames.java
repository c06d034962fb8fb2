package interleave.testkit.policy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a class file which methods its author, and not the compiler, gave a name with a {@code $}.
 *
 * <p>ArchUnit recognises the compiler's methods by their names alone: the code of a hand-written
 * {@code lambda$a$0} is not reported at all, and one {@code access$0} that calls itself never ends. So this
 * is looked at before ArchUnit reads the class. Their layout is chapter 4 of the JVM specification.
 */
final class MethodNames {

    private static final int SYNTHETIC = 0x1000;

    private final DataInputStream in;
    private final String[] texts;

    private MethodNames(byte[] classFile) throws IOException {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        texts = new String[in.readUnsignedShort()];
        readConstants();
    }

    /**
     * The names, in the order of the file.
     *
     * @throws IOException where the file is not a class file
     */
    static List<String> withDollar(byte[] classFile) throws IOException {
        MethodNames reader = new MethodNames(classFile);
        reader.in.skipNBytes(6);
        reader.in.skipNBytes(2L * reader.in.readUnsignedShort());
        reader.readMembers();
        return reader.readMembers();
    }

    private void readConstants() throws IOException {
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("no class file: constant of kind " + tag);
            }
        }
    }

    private List<String> readMembers() throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            int access = in.readUnsignedShort();
            String name = texts[in.readUnsignedShort()];
            in.skipNBytes(2);
            skipAttributes();
            if ((access & SYNTHETIC) == 0 && name.contains("$")) {
                names.add(name);
            }
        }
        return names;
    }

    private void skipAttributes() throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(2);
            in.skipNBytes(in.readInt() & 0xFFFFFFFFL);
        }
    }
}
