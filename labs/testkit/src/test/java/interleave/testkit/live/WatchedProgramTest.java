package interleave.testkit.live;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.explore.Phrases;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Student;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A program that somebody tries by hand: it runs as it would, and what its threads do is told. */
class WatchedProgramTest {

    private final List<Optional<Event>> seen = new CopyOnWriteArrayList<>();

    /** What one thread did, in words. */
    private List<String> told(Stage stage, String lane) {
        Phrases phrases = new Phrases(stage.sites(), Map.of());
        return seen.stream().flatMap(Optional::stream).filter(event -> event.lane().equals(lane)).map(phrases::of)
            .toList();
    }

    private boolean has(Kind kind, String lane) {
        return seen.stream().flatMap(Optional::stream).anyMatch(event -> event.kind() == kind
            && event.lane().equals(lane));
    }

    private Program run(Stage stage, String className) {
        stage.watch(seen::add);
        return stage.run(className);
    }

    @Test
    void who_stands_before_a_lock_is_told_with_the_name_of_who_has_it() {
        StageOptions student = Student.writes("Total", """
            static int total;
            static final Object LOCK = new Object();
            public static void main(String[] arguments) throws Exception {
                Thread worker = new Thread(() -> {
                    synchronized (LOCK) {
                        total++;
                    }
                }, "worker");
                synchronized (LOCK) {
                    total++;
                    worker.start();
                    System.in.read();
                }
                worker.join();
            }
            """);
        try (Stage stage = Stage.open(student.exploring())) {
            Program program = run(stage, "Total");
            assertThat(stage.waitFor(() -> has(Kind.BLOCKED, "worker"))).isTrue();
            program.type("go on").awaitEnd();
            assertThat(told(stage, "worker")).containsExactly("waits for the lock, which main has", "takes the lock",
                "read  total = 1", "write total = 2", "gives the lock back", "ends");
            assertThat(told(stage, "main")).containsSubsequence("takes the lock", "starts worker",
                "gives the lock back", "waits for the end of worker");
        }
    }

    @Test
    void what_goes_over_a_connection_is_told() throws IOException {
        StageOptions student = Student.writes("Echo", """
            public static void main(String[] arguments) throws Exception {
                try (ServerSocket listening = new ServerSocket(0)) {
                    System.out.println(listening.getLocalPort());
                    try (Socket client = listening.accept()) {
                        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
                        client.getOutputStream().write((in.readLine() + "\\n").getBytes());
                    }
                }
            }
            """);
        try (Stage stage = Stage.open(student.exploring())) {
            Program program = run(stage, "Echo");
            int port = Integer.parseInt(program.nextLine());
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
                client.getOutputStream().write("hello\n".getBytes());
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
                assertThat(in.readLine()).isEqualTo("hello");
            }
            assertThat(program.awaitEnd()).isZero();
            assertThat(told(stage, "main")).containsSubsequence("takes the connection of client-1", "reads \"hello\"",
                "writes \"hello\"", "closes the connection of client-1");
        }
    }

    @Test
    void a_program_that_does_more_than_anybody_reads_runs_to_its_end_and_is_told_in_part() {
        StageOptions student = Student.writes("Busy", """
            static volatile int count;
            public static void main(String[] arguments) throws Exception {
                Runnable counting = () -> {
                    for (int i = 0; i < 200_000; i++) {
                        count++;
                    }
                };
                Thread one = new Thread(counting, "one");
                Thread two = new Thread(counting, "two");
                one.start();
                two.start();
                one.join();
                two.join();
                System.out.println("over");
            }
            """);
        try (Stage stage = Stage.open(student.exploring())) {
            Program program = run(stage, "Busy");
            assertThat(program.awaitEnd()).isZero();
            assertThat(program.nextLine()).isEqualTo("over");
            assertThat(seen).contains(Optional.empty()).hasSizeLessThan(100_000);
        }
    }

    @Test
    void a_thread_that_ends_by_an_exception_is_told_so() {
        StageOptions student = Student.writes("Bad", """
            static int[] shared = new int[1];
            public static void main(String[] arguments) throws Exception {
                shared[0] = 1;
                Thread bad = new Thread(() -> {
                    shared[0]++;
                    shared[1]++;
                }, "bad");
                bad.start();
                bad.join();
            }
            """);
        try (Stage stage = Stage.open(student.exploring())) {
            run(stage, "Bad").awaitEnd();
            assertThat(told(stage, "bad")).anyMatch(line -> line.startsWith("ends by ArrayIndexOutOfBounds"));
        }
    }
}
