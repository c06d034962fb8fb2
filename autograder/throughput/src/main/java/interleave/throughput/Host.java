package interleave.throughput;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * The JVM of one server. Says its port, then answers each line of its input by the processor time that it has used, in
 * nanoseconds. Ends with its input, so that it never outlives who started it.
 */
final class Host {

    private Host() {
    }

    /** @param arguments the name of the {@link Server} */
    public static void main(String[] arguments) throws IOException {
        Server.Open open = Server.valueOf(arguments[0]).open();
        new Thread(open.server(), "server").start();
        System.out.println(open.port());
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (in.readLine() != null) {
                System.out.println(system.getProcessCpuTime());
            }
        }
        Runtime.getRuntime().halt(0);
    }
}
