package interleave.testkit.policy;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources of a test's submission, compiled as students compile: with line numbers, for the JDK that runs. */
final class Snippet {

    private static final String SERVER = """
            package lab1;
            import java.io.*; import java.net.*; import java.nio.*; import java.nio.channels.*;
            import java.nio.charset.*; import java.util.*; import java.util.concurrent.*;
            import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
            import java.util.function.*; public class EchoServer implements Runnable, AutoCloseable {
                public EchoServer(int port) { }
                public int port() { return 0; }
                public void run() { }
                public void close() { }
                %s
            }
            """;

    private final List<JavaFileObject> sources = new ArrayList<>();

    /** A lawful echo server with these members besides; the members begin at line 10. */
    static Snippet serverWith(String members) {
        return new Snippet().file("lab1/EchoServer.java", SERVER.formatted(members));
    }

    /** The same with one method that holds these statements. */
    static Snippet serverThatDoes(String statements) {
        return serverWith("static void act(String text, byte[] bytes) throws Throwable { " + statements
                + " }");
    }

    Snippet file(String path, String text) {
        sources.add(new SimpleJavaFileObject(URI.create("mem:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
        return this;
    }

    Path compileTo(Path folder) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = javac.getTask(messages, null, null,
                List.of("-g", "-nowarn", "-proc:none", "-d", folder.toString()), null, sources).call();
        if (!compiled) {
            throw new IllegalArgumentException("the test's own code does not compile:\n" + messages);
        }
        return folder;
    }
}
