package interleave.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A fresh object of the program, or its server, running; both are asked the same way. */
interface Subject extends AutoCloseable {

    /** For one thread. */
    User user() throws Exception;

    @Override
    void close() throws Exception;

    /** One that calls operations, one after the other. */
    interface User extends AutoCloseable {

        /** @return the result, of a server the line that it answers */
        Object call(String operation, Object... operands) throws Exception;

        @Override
        default void close() throws IOException {
            // Nothing is open.
        }
    }

    /** An object: each operation is a method. */
    static Subject object(Class<?> type) throws ReflectiveOperationException {
        Object it = type.getConstructor().newInstance();
        User user = (operation, operands) -> {
            Method method = Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(operation)
                && each.getParameterCount() == operands.length).findFirst().orElseThrow();
            try {
                return method.invoke(it, operands);
            } catch (InvocationTargetException thrown) {
                throw (Exception) thrown.getCause();
            }
        };
        return new Subject() {
            @Override
            public User user() {
                return user;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    /** A server: each user has a connection. */
    static Subject server(Class<?> type) throws ReflectiveOperationException {
        Object it = type.getConstructor(int.class).newInstance(0);
        Thread serving = new Thread((Runnable) it, "server");
        serving.setDaemon(true);
        serving.start();
        int port = (int) type.getMethod("port").invoke(it);
        return new Subject() {
            @Override
            public User user() throws IOException {
                return new Connection(port);
            }

            @Override
            public void close() throws Exception {
                ((AutoCloseable) it).close();
            }
        };
    }

    /** What stands in the operation is the line; an empty one only reads. */
    final class Connection implements User {

        private final Socket socket;
        private final BufferedReader in;

        Connection(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public Object call(String line, Object... none) throws IOException {
            if (!line.isEmpty()) {
                socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            String reply = in.readLine();
            if (reply == null) {
                throw new IOException("the server ended the connection");
            }
            return reply;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
