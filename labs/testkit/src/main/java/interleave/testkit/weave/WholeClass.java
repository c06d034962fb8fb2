package interleave.testkit.weave;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Whether a class file is all there: a compiler that is stopped leaves the beginning of one. */
public final class WholeClass {

    private WholeClass() {
    }

    /** Also true for formats that are newer than this program. Any thread may ask. */
    public static boolean is(byte[] file) {
        try {
            new ClassReader(file).accept(new ClassVisitor(Opcodes.ASM9) { }, 0);
            return true;
        } catch (IndexOutOfBoundsException endsBefore) {
            return false;
        } catch (IllegalArgumentException newerFormat) {
            return true;
        }
    }
}
