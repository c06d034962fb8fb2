package interleave.testkit.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the build's output goes. The tests' own JVM writes into a pipe to Maven, whatever Maven writes to. */
final class Screen {

    private Screen() {
    }

    /**
     * Whether Maven writes to a terminal. Only Linux lets one process see that of another: elsewhere the answer is no.
     */
    static boolean isTerminal() {
        Optional<ProcessHandle> ancestor = ProcessHandle.current().parent();
        while (ancestor.isPresent()) {
            if (isJava(ancestor.get())) {
                return writesToTerminal(ancestor.get());
            }
            ancestor = ancestor.get().parent();
        }
        return false;
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).map(Path::toString)
            .filter("java"::equals).isPresent();
    }

    private static boolean writesToTerminal(ProcessHandle process) {
        try {
            Path output = Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "fd", "1"));
            return output.startsWith("/dev/pts") || output.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException nobodyKnows) {
            return false;
        }
    }
}
