package interleave.comparison;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What this JVM has cost so far. */
final class Processor {

    private Processor() {
    }

    /** Processor time of this JVM since it began, and of the JVMs that it started and that still live. */
    static long millis() {
        long own = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        Duration others = ProcessHandle.current().descendants()
            .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus);
        return Duration.ofNanos(own).plus(others).toMillis();
    }
}
