package interleave.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.lab.Labs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every style that solves a lab passes, and so does whatever the compiler makes of it. */
class AllowedTest {

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text that is joined          | String s = text + 1 + 'c' + 2.0; s += s.formatted(1).strip();
            an assertion                 | assert text != null : "none";
            try with resources           | try (Socket s = new Socket()) { s.setTcpNoDelay(true); }
            a switch on text             | switch (text) { case "a": break; default: text.trim(); }
            a switch on an enum          | switch (TimeUnit.DAYS) { case DAYS -> text.trim(); default -> { } }
            an array's copy              | byte[] b = bytes.clone(); System.arraycopy(bytes, 0, b, 0, 1);
            a class's name               | System.out.println(text.getClass().getSimpleName() + \
            String.class.getName());
            a thread from a lambda       | new Thread(() -> System.out.println(text), "client").start();
            a thread from a reference    | Runnable r = text::strip; Thread t = new Thread(r); \
            t.setDaemon(true); t.join();
            a thread's handler           | Thread.currentThread().setUncaughtExceptionHandler((t, e) -> \
            e.printStackTrace());
            an interrupt                 | Thread.currentThread().interrupt(); Thread.interrupted();
            a monitor                    | synchronized (text) { text.wait(1); text.notifyAll(); }
            a lock and its condition     | ReentrantLock l = new ReentrantLock(true); l.lock(); try { \
            l.newCondition().await(); } finally { l.unlock(); }
            a read-write lock            | var l = new ReentrantReadWriteLock(); l.readLock().lock(); \
            l.writeLock().unlock();
            a stamped lock               | var l = new StampedLock(); long s = l.tryOptimisticRead(); \
            l.validate(s);
            a semaphore                  | Semaphore s = new Semaphore(1); s.acquire(); s.release();
            atomics                      | new AtomicInteger().updateAndGet(b -> b > 0 ? b - 1 : b); new \
            LongAdder().increment();
            a park                       | LockSupport.parkNanos(1); \
            LockSupport.unpark(Thread.currentThread());
            a pool                       | ExecutorService p = Executors.newCachedThreadPool(); \
            p.execute(() -> { }); p.shutdownNow(); p.awaitTermination(1, TimeUnit.SECONDS);
            a pool by hand               | new ThreadPoolExecutor(0, 9, 1, TimeUnit.SECONDS, new \
            SynchronousQueue<>()).shutdown();
            a completable future         | CompletableFuture.supplyAsync(() -> 1).thenApply(x -> x + \
            1).join();
            a timer                      | new java.util.Timer(true).schedule(new TimerTask() { public \
            void run() { } }, 1);
            a map's merge                | new ConcurrentHashMap<String, Integer>().merge(text, 1, \
            Integer::sum);
            a map's accounts             | new ConcurrentHashMap<String, Object>().computeIfAbsent(text, k \
            -> new Object());
            a copy-on-write list         | for (String s : new CopyOnWriteArrayList<>(List.of(text))) { \
            s.length(); }
            a synchronized map           | Collections.synchronizedMap(new TreeMap<String, \
            String>()).put(text, text);
            a stream                     | List.of(text).stream().filter(s -> \
            !s.isEmpty()).sorted(Comparator.comparing(String::length)).toList();
            a pattern                    | java.util.regex.Pattern.compile("a").matcher(text).matches();
            upper case                   | text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            a server socket              | try (ServerSocket s = new ServerSocket(0)) { \
            s.setReuseAddress(true); s.accept().getRemoteSocketAddress(); }
            a factory of sockets         | javax.net.ServerSocketFactory.getDefault().createServerSocket(0, \
            9).accept(); javax.net.SocketFactory.getDefault().createSocket("localhost", 1).close();
            a count of threads           | System.out.println(Thread.activeCount());
            a buffered reader            | new BufferedReader(new InputStreamReader(new \
            Socket().getInputStream(), StandardCharsets.UTF_8)).readLine();
            a print writer               | new PrintWriter(new OutputStreamWriter(new \
            Socket().getOutputStream(), StandardCharsets.UTF_8), true).println(text);
            a print stream               | new PrintStream(new Socket().getOutputStream(), true, \
            "UTF-8").print(text);
            a scanner of a stream        | new Scanner(System.in, "UTF-8").nextLine();
            a scanner of text            | new Scanner(text).nextInt();
            a data stream                | new DataInputStream(new ByteArrayInputStream(bytes)).readLine();
            a selector                   | Selector s = Selector.open(); ServerSocketChannel c = \
            ServerSocketChannel.open(); c.bind(new InetSocketAddress(0)); \
            c.configureBlocking(false).register(s, SelectionKey.OP_ACCEPT); s.select(); \
            s.selectedKeys().iterator().next().attach(text);
            a channel's buffer           | ByteBuffer b = ByteBuffer.allocateDirect(9); \
            SocketChannel.open().read(b); b.flip(); StandardCharsets.UTF_8.newDecoder().decode(b);
            an asynchronous channel      | AsynchronousServerSocketChannel.open().accept(null, new \
            CompletionHandler<AsynchronousSocketChannel, Void>() { public void \
            completed(AsynchronousSocketChannel c, Void v) { } public void failed(Throwable t, Void v) { } });
            a shutdown hook              | Runtime.getRuntime().addShutdownHook(new Thread(() -> { })); \
            Runtime.getRuntime().availableProcessors();
            a logger                     | \
            java.util.logging.Logger.getLogger("x").log(java.util.logging.Level.INFO, text, new \
            IOException());
            the clock                    | java.time.Duration.between(java.time.Instant.now(), \
            java.time.Instant.now()).toMillis();
            a property                   | System.getProperty("line.separator"); System.nanoTime(); \
            System.lineSeparator();
            bits                         | new BitSet(3).set(1); new \
            java.math.BigDecimal(text).add(java.math.BigDecimal.ONE);
            """)
    void a_style_that_students_use_passes(String style, String statements) {
        assertAccepted(Snippet.serverThatDoes(statements), style);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a thread class               | static class Client extends Thread { Client() { super("x"); } \
            @Override public void run() { setName("y"); Thread.yield(); } } void f() { new Client().start(); }
            a record                     | record Account(String name, int money) { } boolean f(Account a) \
            { return a.equals(new Account("x", 1)) && a.hashCode() == 1; }
            an enum                      | enum Command { DP, WD { int by() { return -1; } }; int by() { \
            return 1; } } int f(Command c) { switch (c) { case DP: return 1; default: return \
            Command.valueOf("WD").by() + Command.values().length + c.ordinal(); } }
            a sealed type                | sealed interface S permits A, B { } record A() implements S { } \
            record B() implements S { } boolean f(S s) { return s instanceof A a && a.equals(s); }
            a private nested member      | private int x; class Inner { int f() { return x++ + \
            EchoServer.this.x; } }
            a generic class              | static class Box<T extends Comparable<T>> implements \
            Comparable<Box<T>> { T v; public int compareTo(Box<T> o) { return v.compareTo(o.v); } }
            an exception of one's own    | static class NoMoney extends RuntimeException { NoMoney(String \
            s, Throwable t) { super(s, t); } } void f() { throw new NoMoney("x", new IOException()); }
            a map of one's own           | static class Lru extends LinkedHashMap<String, String> { \
            protected boolean removeEldestEntry(Map.Entry<String, String> e) { return size() > 3; } }
            a reader of one's own        | static class Lines extends FilterInputStream { \
            Lines(InputStream i) { super(i); } public int read() throws IOException { return in.read(); } }
            a lock of one's own          | static class Mutex extends AbstractQueuedSynchronizer { \
            protected boolean tryAcquire(int n) { return compareAndSetState(0, 1); } }
            a thread-local               | static final ThreadLocal<String> T = ThreadLocal.withInitial(() \
            -> "x");
            a compare-and-set            | volatile int n; static final java.lang.invoke.VarHandle N; \
            static { try { N = java.lang.invoke.MethodHandles.lookup().findVarHandle(EchoServer.class, \
            "n", int.class); } catch (ReflectiveOperationException e) { throw new \
            ExceptionInInitializerError(e); } } boolean f() { return N.compareAndSet(this, 1, 2); }
            a field updater              | volatile int n; static final \
            AtomicIntegerFieldUpdater<EchoServer> N = \
            AtomicIntegerFieldUpdater.newUpdater(EchoServer.class, "n"); int f() { return \
            N.incrementAndGet(this); }
            exit in main                 | public static void main(String[] args) { System.exit(1); }
            exit in a lambda of main     | public static void main(String[] args) { new Thread(() -> \
            System.exit(1)).start(); }
            exit in a class inside main  | public static void main(String[] args) { new Thread(new \
            Runnable() { public void run() { System.exit(1); } }).start(); }
            exit in a local class        | public static void main(String[] args) { class End implements \
            Runnable { public void run() { Runnable end = () -> System.exit(1); end.run(); } } new End().run(); }
            exit in a class in a lambda  | public static void main(String[] args) { Runnable end = () -> new \
            Object() { void end() { System.exit(1); } }.end(); end.run(); }
            exit by reference in main    | public static void main(String[] args) { IntConsumer c = \
            System::exit; c.accept(1); }
            exit in another class's main | static class Other { public static void main(String... args) { \
            System.exit(1); } }
            a local with a dollar        | int f() { int a$b = 1; return a$b; }
            """)
    void a_form_that_the_compiler_unfolds_passes(String form, String members) {
        assertAccepted(Snippet.serverWith(members), form);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtual_threads_pass() {
        assertAccepted(Snippet.serverThatDoes("""
                Thread.ofVirtual().name("c").start(() -> { }).join(); Thread.startVirtualThread(() -> { });
                Executors.newVirtualThreadPerTaskExecutor().close(); \
                Thread.ofPlatform().daemon(true).unstarted(() -> { });
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("x", 0).factory()).close();
                """), "virtual threads");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void a_switch_on_patterns_passes() {
        assertAccepted(Snippet.serverWith("""
                sealed interface S permits A, B { } record A(int x) implements S { } enum B implements S { \
                ONE, TWO }
                int f(S s) { return switch (s) { case A(int x) when x > 1 -> x; case A a -> a.hashCode(); \
                case B.ONE -> 1;
                    case B b -> b.ordinal(); }; }
                """), "a switch on patterns");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void the_console_of_recent_jdks_passes() {
        assertAccepted(Snippet.serverThatDoes("IO.println(text);"), "java.lang.IO");
    }

    @Test
    void the_package_and_the_helpers_are_free() {
        assertAccepted(new Snippet()
                .file("a/EchoServer.java", """
                        package com.acme.echo;
                        public class EchoServer implements Runnable, AutoCloseable {
                            public void run() { new Helper().help(); }
                            public void close() { }
                        }
                        """)
                .file("a/Helper.java", "package com.acme.echo; class Helper { void help() { } }"),
                "another package");
    }

    private void assertAccepted(Snippet snippet, String style) {
        PolicyReport report = Policy.of(Labs.byId("lab1-echo")).check(snippet.compileTo(classes));

        assertThat(report.refusals()).as("refusals of " + style).isEmpty();
    }
}
