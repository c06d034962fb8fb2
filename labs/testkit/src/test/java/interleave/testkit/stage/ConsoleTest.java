package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import org.junit.jupiter.api.Test;

/** A console of a server, over a keyboard and a screen of the test's own. */
class ConsoleTest {

    private static final String SERVER = """
        implements Runnable, AutoCloseable {
        private final ServerSocket door;
        public DeskServer(int port) throws IOException { door = new ServerSocket(port); }
        public int port() { return door.getLocalPort(); }
        public void close() throws IOException { door.close(); }
        public void run() { try { door.accept(); } catch (IOException closed) { return; } }
        }
        class Desk implements Runnable {
            private final BufferedReader in;
            private final PrintWriter out;
            public Desk(DeskServer server, BufferedReader in, PrintWriter out) { this.in = in; this.out = out; }
            public void run() {
                try {
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        if (line.equals("fail")) { throw new IllegalStateException("as told"); }
                        out.print("you typed " + line + "\\r\\n");
                    }
                } catch (IOException broken) { throw new UncheckedIOException(broken); }
            }
        """;

    @Test
    void what_is_typed_is_read_and_what_is_printed_is_seen_flushed_or_not() {
        try (Server server = Stage.open(Student.writes("DeskServer", SERVER)).serve("DeskServer")) {
            Console console = server.console("Desk").type("one").type("ěšč");
            console.expect("you typed one", "you typed ěšč").expectNothingMore();
            console.endInput().awaitRunReturned();
        }
    }

    @Test
    void a_console_that_says_nothing_is_told_with_what_its_thread_does() {
        StageOptions options = Student.writes("DeskServer", SERVER).withLimitBeats(20);
        try (Server server = Stage.open(options).serve("DeskServer")) {
            Console console = server.console("Desk").type("one").expect("you typed one");
            CheckFailed failed = catchThrowableOfType(CheckFailed.class, console::nextLine);
            assertThat(failed.finding().kind()).isEqualTo(Kind.NO_ANSWER);
            assertThat(failed.finding().action()).isEqualTo("the administrator typed \"one\"");
            assertThat(failed.finding().evidence()).anyMatch(line ->
                line.startsWith("\"console\" waits for a line to be typed, at DeskServer.java:"));
        }
    }

    @Test
    void a_console_that_ends_by_an_exception_is_told_with_it() {
        try (Server server = Stage.open(Student.writes("DeskServer", SERVER)).serve("DeskServer")) {
            Console console = server.console("Desk").type("fail");
            CheckFailed failed = catchThrowableOfType(CheckFailed.class, console::nextLine);
            assertThat(failed.finding().kind()).isEqualTo(Kind.CRASH);
            assertThat(failed.finding().got()).isEqualTo("IllegalStateException \"as told\" at DeskServer.java:22");
        }
    }

    @Test
    void another_line_than_the_expected_one_is_told_with_what_was_typed_before() {
        try (Server server = Stage.open(Student.writes("DeskServer", SERVER)).serve("DeskServer")) {
            Console console = server.console("Desk").type("one").expect("you typed one").type("two");
            CheckFailed failed = catchThrowableOfType(CheckFailed.class, () -> console.expect("nothing"));
            assertThat(failed.finding().got()).isEqualTo("\"you typed two\"");
            assertThat(failed.finding().evidence()).contains("before that: the administrator typed \"one\"");
        }
    }
}
