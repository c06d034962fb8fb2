package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Student;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whether readers share is told from who gets through, whatever keeps a writer out. */
class SharingTest {

    private static final String DATA = "private final List<Integer> data = new ArrayList<>(); ";
    private static final String COPY = "List<Integer> copy = new ArrayList<>(); for (int n : data) copy.add(n); ";

    @Test
    void one_lock_for_all_lets_one_reader_in_at_a_time() {
        CheckFailed failed = Assertions.catchThrowableOfType(CheckFailed.class, () -> check(DATA
            + "public synchronized void add(int n) { data.add(n); } "
            + "public synchronized List<Integer> all() { " + COPY + "return copy; }"));
        assertThat(failed).as("what is told of one lock for all").isNotNull();
        assertThat(failed.finding().kind()).isEqualTo(Kind.BLOCKED_BY_ANOTHER);
        assertThat(failed.finding().got()).isEqualTo("client-2 has to wait for client-1, as a writer would");
        assertThat(failed.finding().timeline()).isPresent();
    }

    @Test
    void a_lock_of_the_jdk_for_all_is_told_too() {
        assertThat(Assertions.catchThrowable(() -> check(DATA + "private final Lock lock = new ReentrantLock(); "
            + "public void add(int n) { lock.lock(); try { data.add(n); } finally { lock.unlock(); } } "
            + "public List<Integer> all() { lock.lock(); try { " + COPY + "return copy; } "
            + "finally { lock.unlock(); } }")))
            .isInstanceOf(CheckFailed.class);
    }

    @Test
    void a_read_lock_is_shared() {
        passes(DATA + "private final ReadWriteLock lock = new ReentrantReadWriteLock(); "
            + "public void add(int n) { lock.writeLock().lock(); try { data.add(n); } "
            + "finally { lock.writeLock().unlock(); } } "
            + "public List<Integer> all() { lock.readLock().lock(); try { " + COPY + "return copy; } "
            + "finally { lock.readLock().unlock(); } }");
    }

    @Test
    void a_list_that_is_replaced_and_never_changed_is_shared_even_where_a_lock_guards_the_field() {
        passes("private List<Integer> data = List.of(); "
            + "public synchronized void add(int n) { List<Integer> more = new ArrayList<>(data); more.add(n); "
            + "data = more; } "
            + "private synchronized List<Integer> now() { return data; } "
            + "public List<Integer> all() { List<Integer> data = now(); " + COPY + "return copy; }");
    }

    private static void passes(String numbers) {
        assertThatCode(() -> check(numbers)).doesNotThrowAnyException();
    }

    private static void check(String numbers) {
        Scenario reading = Scenario.on("Numbers", SharingTest::rules).test("add", 1).test("add", 2).client("all");
        try (Explorer explorer = new Explorer(Student.writes("Numbers", numbers).withLimitBeats(300))) {
            new Sharing(reading.client("all"), reading.client("add", 3)).check(explorer);
        }
    }

    private static Model rules() {
        List<Object> numbers = new ArrayList<>();
        return (Operation operation) -> {
            if (operation.name().equals("add")) {
                numbers.add(operation.arguments().get(0));
                return "null";
            }
            return numbers.toString();
        };
    }
}
