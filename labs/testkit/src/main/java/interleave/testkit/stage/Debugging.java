package interleave.testkit.stage;

import java.lang.management.ManagementFactory;

/** Whether somebody debugs: a stage then waits for a debugger, and nothing has a limit. */
final class Debugging {

    /** An IDE that debugs the test would otherwise stop at no line of the student's: that code runs elsewhere. */
    private static final boolean WANTED = System.getProperty("stage.debug") != null
        || ManagementFactory.getRuntimeMXBean().getInputArguments().stream().anyMatch(each -> each.contains("jdwp"));

    private Debugging() {
    }

    static boolean isWanted() {
        return WANTED;
    }

    /** The JVM prints {@code Listening for transport dt_socket at address: PORT}, a line that IDEs turn into a link. */
    static String agent() {
        return "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:0";
    }

    static String howTo(String listening) {
        String port = listening.substring(listening.lastIndexOf(' ') + 1).trim();
        return listening + System.lineSeparator()
            + "Your code waits for a debugger. Attach one: jdb -attach 127.0.0.1:" + port;
    }
}
