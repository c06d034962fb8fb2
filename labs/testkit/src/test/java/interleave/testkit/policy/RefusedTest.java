package interleave.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interleave.testkit.lab.Labs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the policy refuses, and the words that a student reads. */
class RefusedTest {

    private static final Policy POLICY = Policy.of(Labs.byId("lab1-echo"));

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Runtime.getRuntime().exec("ls")                | processes     | calls \
            java.lang.Runtime.exec(String)
            new ProcessBuilder("ls").start()               | processes     | creates \
            java.lang.ProcessBuilder(String[])
            ProcessHandle.current().destroy()              | processes     | calls \
            java.lang.ProcessHandle.current()
            Runtime.getRuntime().halt(1)                   | exit          | calls java.lang.Runtime.halt(int)
            Runtime.getRuntime().exit(1)                   | exit          | calls java.lang.Runtime.exit(int)
            System.exit(1)                                 | exit          | calls \
            java.lang.System.exit(int) outside main(String[])
            System.load("/x")                              | native code   | calls \
            java.lang.System.load(String)
            System.loadLibrary("x")                        | native code   | calls \
            java.lang.System.loadLibrary(String)
            System.setOut(null)                            | system state  | calls \
            java.lang.System.setOut(PrintStream)
            System.setErr(null)                            | system state  | calls \
            java.lang.System.setErr(PrintStream)
            System.setIn(null)                             | system state  | calls \
            java.lang.System.setIn(InputStream)
            System.setProperty("a", "b")                   | system state  | calls \
            java.lang.System.setProperty(String, String)
            System.getProperties().clear()                 | system state  | calls \
            java.lang.System.getProperties()
            System.getenv("PATH")                          | system state  | calls \
            java.lang.System.getenv(String)
            System.inheritedChannel()                      | system state  | calls \
            java.lang.System.inheritedChannel()
            Thread.getAllStackTraces()                     | threads       | calls \
            java.lang.Thread.getAllStackTraces()
            Thread.currentThread().getThreadGroup()        | threads       | calls \
            java.lang.Thread.getThreadGroup()
            Thread.currentThread().stop()                  | threads       | calls java.lang.Thread.stop()
            Thread.enumerate(new Thread[9])                | threads       | calls \
            java.lang.Thread.enumerate(Thread[])
            new ThreadGroup("x")                           | threads       | creates \
            java.lang.ThreadGroup(String)
            new Thread(null, null, "x", 0)                 | threads       | creates \
            java.lang.Thread(ThreadGroup, Runnable, String, long)
            Thread.currentThread().getContextClassLoader() | threads       | calls \
            java.lang.Thread.getContextClassLoader()
            Class.forName("x")                             | reflection    | calls \
            java.lang.Class.forName(String)
            text.getClass().getDeclaredFields()            | reflection    | calls \
            java.lang.Class.getDeclaredFields()
            text.getClass().getMethods()                   | reflection    | calls \
            java.lang.Class.getMethods()
            String.class.getClassLoader()                  | reflection    | calls \
            java.lang.Class.getClassLoader()
            String.class.getResourceAsStream("x")          | reflection    | calls \
            java.lang.Class.getResourceAsStream(String)
            java.lang.reflect.Array.getLength(bytes)       | reflection    | calls \
            java.lang.reflect.Array.getLength(Object)
            java.lang.invoke.MethodHandles.privateLookupIn(String.class, null) | reflection | calls \
            java.lang.invoke.MethodHandles.privateLookupIn(Class, Lookup)
            java.lang.invoke.MethodHandles.lookup().findVirtual(null, null, null) | reflection | calls \
            java.lang.invoke.MethodHandles.Lookup.findVirtual(Class, String, MethodType)
            StackWalker.getInstance().getCallerClass()     | reflection    | calls \
            java.lang.StackWalker.getInstance()
            ClassLoader.getSystemClassLoader()             | class loading | calls \
            java.lang.ClassLoader.getSystemClassLoader()
            ServiceLoader.load(String.class)               | class loading | calls \
            java.util.ServiceLoader.load(Class)
            ResourceBundle.getBundle("x")                  | class loading | calls \
            java.util.ResourceBundle.getBundle(String)
            new URLClassLoader(null)                       | class loading | creates \
            java.net.URLClassLoader(URL[])
            javax.tools.ToolProvider.getSystemJavaCompiler() | class loading | calls \
            javax.tools.ToolProvider.getSystemJavaCompiler()
            new File("x")                                  | files         | creates java.io.File(String)
            new FileInputStream("x")                       | files         | creates \
            java.io.FileInputStream(String)
            new FileOutputStream(FileDescriptor.out)       | files         | creates \
            java.io.FileOutputStream(FileDescriptor)
            new FileReader("x")                            | files         | creates \
            java.io.FileReader(String)
            new FileWriter("x")                            | files         | creates \
            java.io.FileWriter(String)
            new RandomAccessFile("x", "r")                 | files         | creates \
            java.io.RandomAccessFile(String, String)
            new PrintWriter("x")                           | files         | creates \
            java.io.PrintWriter(String)
            new PrintStream("x")                           | files         | creates \
            java.io.PrintStream(String)
            new java.util.Formatter("x")                   | files         | creates \
            java.util.Formatter(String)
            java.nio.file.Path.of("x")                     | files         | calls \
            java.nio.file.Path.of(String, String[])
            new Scanner(java.nio.file.Path.of("x"))        | files         | calls \
            java.nio.file.Path.of(String, String[])
            java.nio.file.Files.readString(null)           | files         | calls \
            java.nio.file.Files.readString(Path)
            FileChannel.open(null)                         | files         | calls \
            java.nio.channels.FileChannel.open(Path, OpenOption[])
            new java.util.zip.ZipFile("x")                 | files         | creates \
            java.util.zip.ZipFile(String)
            new java.util.logging.FileHandler()            | files         | creates \
            java.util.logging.FileHandler()
            java.util.prefs.Preferences.userRoot()         | files         | calls \
            java.util.prefs.Preferences.userRoot()
            new ObjectOutputStream(null)                   | serialization | creates \
            java.io.ObjectOutputStream(OutputStream)
            new ObjectInputStream(null)                    | serialization | creates \
            java.io.ObjectInputStream(InputStream)
            new URL("http://x").openStream()               | network       | creates java.net.URL(String)
            java.net.http.HttpClient.newHttpClient()       | network       | calls \
            java.net.http.HttpClient.newHttpClient()
            new DatagramSocket()                           | network       | creates java.net.DatagramSocket()
            ServerSocket.setSocketFactory(null)            | network       | calls \
            java.net.ServerSocket.setSocketFactory(SocketImplFactory)
            ServerSocketChannel.open(StandardProtocolFamily.UNIX) | network | uses the field \
            java.net.StandardProtocolFamily.UNIX
            UnixDomainSocketAddress.of("x")                | network       | calls \
            java.net.UnixDomainSocketAddress.of(String)
            javax.net.ssl.SSLSocketFactory.getDefault()    | network       | calls \
            javax.net.ssl.SSLSocketFactory.getDefault()
            javax.net.ssl.SSLContext.getDefault()          | network       | calls \
            javax.net.ssl.SSLContext.getDefault()
            sun.misc.Unsafe.class.cast(null).freeMemory(1) | reflection    | calls \
            sun.misc.Unsafe.freeMemory(long)
            java.lang.management.ManagementFactory.getThreadMXBean() | not needed | calls \
            java.lang.management.ManagementFactory.getThreadMXBean()
            new javax.swing.JFrame()                       | not needed    | creates javax.swing.JFrame()
            """)
    void a_call_that_is_not_listed_is_refused_with_its_place(String statement, String rule, String what) {
        PolicyReport report = POLICY.check(Snippet.serverThatDoes(statement + ";").compileTo(classes));

        assertThat(report.refusals()).as("what the policy says to: " + statement)
                .anySatisfy(refusal -> assertThat(refusal)
                        .extracting(Refusal::rule, Refusal::where, Refusal::what)
                        .containsExactly(rule, "EchoServer.java:10", what));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a lambda              | static Runnable r() { return () -> Runtime.getRuntime().halt(1); }
            a lambda in a lambda  | static Supplier<Runnable> r() { return () -> () -> \
            Runtime.getRuntime().halt(1); }
            a method reference    | static IntConsumer r() { return Runtime.getRuntime()::halt; }
            a field's value       | static IntConsumer halt = Runtime.getRuntime()::halt;
            a static initialiser  | static { Runtime.getRuntime().halt(1); }
            a constructor         | EchoServer() { Runtime.getRuntime().halt(1); }
            an anonymous class    | Object o = new Object() { { Runtime.getRuntime().halt(1); } };
            a nested class        | static class Inner { void f() { Runtime.getRuntime().halt(1); } }
            a record              | record R(int x) { R { Runtime.getRuntime().halt(x); } }
            an enum constant      | enum E { A { int f() { Runtime.getRuntime().halt(1); return 1; } }; \
            int f() { return 0; } }
            a default method      | interface I { default void f() { Runtime.getRuntime().halt(1); } }
            a switch              | static int f(Object o) { return switch (text(o)) { case "a" -> { \
            Runtime.getRuntime().halt(1); yield 1; } default -> 0; }; } static String text(Object o) { \
            return "" + o; }
            a serializable lambda | static Runnable r() { return (Runnable & Serializable) () -> \
            Runtime.getRuntime().halt(1); }
            """)
    void a_refused_call_is_found_wherever_it_stands(String place, String member) {
        PolicyReport report = POLICY.check(Snippet.serverWith(member).compileTo(classes));

        assertThat(report.refusals()).as("Runtime.halt in " + place)
                .anySatisfy(refusal -> assertThat(refusal.what()).endsWith("java.lang.Runtime.halt(int)"));
    }

    @Test
    void a_constructor_reference_is_refused_like_a_call() {
        String member = "Function<String, File> f = File::new;";

        assertThat(POLICY.check(Snippet.serverWith(member).compileTo(classes)).refusals())
                .extracting(Refusal::what).containsExactly("refers to java.io.File(String)");
    }

    @Test
    void an_inherited_member_is_refused_under_the_name_of_the_type_that_declares_it() {
        String member = "static class Worker extends Thread { } void f() { new Worker().stop(); }";

        assertThat(POLICY.check(Snippet.serverWith(member).compileTo(classes)).refusals())
                .extracting(Refusal::what).containsExactly("calls java.lang.Thread.stop()");
    }

    @Test
    void an_inherited_static_member_is_refused() {
        String member = "static class Worker extends Thread { void f() { getAllStackTraces(); } }";

        assertThat(POLICY.check(Snippet.serverWith(member).compileTo(classes)).refusals())
                .extracting(Refusal::what).containsExactly("calls java.lang.Thread.getAllStackTraces()");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            static class L extends ClassLoader { }                         | class loading | class L \
            extends java.lang.ClassLoader
            static class G extends ThreadGroup { G() { super("x"); } }     | threads       | class G \
            extends java.lang.ThreadGroup
            interface R extends java.rmi.Remote { }                        | serialization | class R \
            extends java.rmi.Remote
            static abstract class P extends java.nio.file.spi.FileSystemProvider { } | files | class P \
            extends java.nio.file.spi.FileSystemProvider
            static abstract class T implements javax.net.ssl.X509TrustManager { } | network | class T \
            implements javax.net.ssl.X509TrustManager
            """)
    void a_supertype_that_is_not_listed_is_refused(String member, String rule, String what) {
        PolicyReport report = POLICY.check(Snippet.serverWith(member).compileTo(classes));

        assertThat(report.refusals()).as(member)
                .anySatisfy(refusal -> assertThat(refusal)
                        .extracting(Refusal::rule, Refusal::where, Refusal::what)
                        .containsExactly(rule, "EchoServer.java", what));
    }

    @Test
    void a_native_method_is_refused() {
        assertThat(POLICY.check(Snippet.serverWith("native int f();").compileTo(classes)).refusals())
                .extracting(Refusal::what)
                .containsExactly("declares the native method f in class EchoServer");
    }

    @ParameterizedTest
    @CsvSource({"interleave.testkit.stage", "interleave", "org.junit.jupiter.api", "net.jqwik.api", "sun.x"})
    void a_class_in_a_package_of_the_kit_or_of_the_jdk_is_refused(String taken) {
        Snippet snippet = Snippet.serverWith("").file("x/Mine.java", "package " + taken + "; class Mine { }");

        assertThat(POLICY.check(snippet.compileTo(classes)).refusals())
                .extracting(Refusal::where, Refusal::what)
                .containsExactly(tuple("Mine.java",
                        "class Mine is in package " + taken));
    }

    @Test
    void exit_in_a_method_that_main_calls_is_refused() {
        String member =
                "public static void main(String[] args) { end(); } static void end() { System.exit(1); }";

        assertThat(POLICY.check(Snippet.serverWith(member).compileTo(classes)).refusals())
                .extracting(Refusal::rule).containsExactly("exit");
    }

    @Test
    void exit_in_a_class_inside_another_method_is_refused() {
        String member = "Runnable end() { return new Runnable() { public void run() { System.exit(1); } }; }";

        assertThat(POLICY.check(Snippet.serverWith(member).compileTo(classes)).refusals())
                .extracting(Refusal::rule).containsExactly("exit");
    }

    @Test
    void exit_in_a_method_that_is_only_called_main_is_refused() {
        assertThat(POLICY.check(Snippet.serverWith("void main() { System.exit(1); }").compileTo(classes))
                .refusals())
                .extracting(Refusal::rule).containsExactly("exit");
    }

    @ParameterizedTest
    @CsvSource({"lambda$f$0", "access$0", "access$000"})
    void a_method_that_is_named_like_the_compilers_cannot_hide_its_code(String name) {
        String member = "static void " + name + "() { Runtime.getRuntime().halt(1); " + name + "(); }";

        assertThat(POLICY.check(Snippet.serverWith(member).compileTo(classes)).refusals())
                .extracting(Refusal::what).containsExactly("names a method " + name);
    }

    @Test
    void a_server_that_cannot_be_closed_is_refused() {
        Snippet snippet = new Snippet().file("EchoServer.java",
                "public class EchoServer implements Runnable {"
                + " public void run() { } }");

        assertThat(POLICY.check(snippet.compileTo(classes)).refusals()).extracting(Refusal::what)
                .containsExactly("class EchoServer does not implement AutoCloseable");
    }
}
