package interleave.testkit.inside;

import java.lang.reflect.InvocationTargetException;

/** JaCoCo's agent, in a JVM that was started with it. */
final class Coverage {

    private Coverage() {
    }

    /**
     * Writes what the agent has seen so far to its file. It would do so by itself when the JVM ends in order; but a
     * JVM that is asked to end waits 0.3 s for threads that read from sockets, as a stage's and a server's do.
     *
     * @throws ClassNotFoundException where there is no agent
     */
    static void write() throws ReflectiveOperationException {
        // JaCoCo's documented way in; by name, for a stage has none of its classes where nobody measures.
        Class<?> door = Class.forName("org.jacoco.agent.rt.RT", true, ClassLoader.getSystemClassLoader());
        try {
            Object agent = door.getMethod("getAgent").invoke(null);
            Class.forName("org.jacoco.agent.rt.IAgent", true, ClassLoader.getSystemClassLoader())
                .getMethod("dump", boolean.class).invoke(agent, false);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("JaCoCo could not write its report", failed.getCause());
        }
    }
}
