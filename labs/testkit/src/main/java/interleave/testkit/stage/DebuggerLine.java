package interleave.testkit.stage;

import java.io.OutputStream;
import java.io.PrintStream;

/** Shows the student's output as ever, but the JVM's own line for debuggers bare, with what to do about it. */
final class DebuggerLine extends PrintStream {

    private static final String MARK = "Listening for transport";

    private final PrintStream shown;

    DebuggerLine(PrintStream shown) {
        super(OutputStream.nullOutputStream());
        this.shown = shown;
    }

    @Override
    public void println(String line) {
        int mark = line.indexOf(MARK);
        if (mark >= 0) {
            System.out.println(Debugging.howTo(line.substring(mark)));
        } else if (shown != null) {
            shown.println(line);
        }
    }
}
