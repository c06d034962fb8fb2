package interleave.autograder.doctor;

import com.sun.management.OperatingSystemMXBean;
import interleave.autograder.isolation.Isolation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** What the grader needs of the machine that it runs on. */
final class Machine {

    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_MEMORY = 2L << 30;
    private static final long LEAST_ROOM = 1L << 30;

    private Machine() {
    }

    /**
     * One thing that was looked at.
     *
     * @param isFine whether grading can be relied on
     * @param told   what was found, and what to do where it is not fine
     */
    record Sign(String what, boolean isFine, String told) {

        String line() {
            return (isFine ? "fine    " : "BROKEN  ") + what + ": " + told;
        }
    }

    /** Everything, in the order in which it is needed. */
    static List<Sign> signs(Isolation isolation, Path work) throws IOException {
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign("Java", Runtime.version().feature() >= OLDEST_JAVA, Runtime.version() + " in "
            + System.getProperty("java.home")));
        boolean compiles = ToolProvider.getSystemJavaCompiler() != null;
        signs.add(new Sign("compiler", compiles, compiles ? "there is one" : "this is a JRE: install a JDK"));
        signs.add(memory());
        long room = Files.getFileStore(work).getUsableSpace();
        signs.add(new Sign("room for temporary files", room >= LEAST_ROOM,
            gigabytes(room) + " in " + work.getParent()));
        signs.add(loopback());
        signs.add(new Sign("isolation", true, isolation.told()
            + (isolation.isByKernel() ? "" : "; the kernel does not help: " + isolation.lacking())));
        return signs;
    }

    private static Sign memory() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long memory = system.getTotalMemorySize();
        return new Sign("processors and memory", memory >= LEAST_MEMORY, Runtime.getRuntime().availableProcessors()
            + " and " + gigabytes(memory)
            + (memory >= LEAST_MEMORY ? "" : ": a job needs 1 GB, and the system the rest"));
    }

    private static Sign loopback() {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
             Socket client = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
             Socket accepted = server.accept()) {
            client.getOutputStream().write(1);
            boolean heard = accepted.getInputStream().read() == 1;
            return new Sign("loopback", heard, heard ? "connects" : "loses bytes");
        } catch (IOException none) {
            return new Sign("loopback", false, "does not connect (" + none.getMessage()
                + "): is a firewall in the way?");
        }
    }

    private static String gigabytes(long bytes) {
        return (bytes >> 30) + " GB";
    }
}
