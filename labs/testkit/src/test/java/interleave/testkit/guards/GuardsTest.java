package interleave.testkit.guards;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {

    private static List<String> of(String guard, String code) {
        return Guards.remarks("Bank.java", "class Bank {\n  /** The money. Guarded by: " + guard + " */\n  int money;\n" + code + "\n}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "this. | synchronized void a() { }",
        "this, in every method. | void a() { synchronized (this) { } }",
        "Bank.class. | static synchronized void a() { }",
        "Bank.class | void a() { synchronized (Bank.class) { } }",
        "lock. | final Object lock = new Object(); void a() { synchronized (lock) { } }",
        "{@link #lock}. | private Lock lock; void a() { this.lock.lock(); }",
        "rooms | ReadWriteLock rooms; void a() { rooms.writeLock().lock(); }",
        "itself; it may be shared. | ''", "nothing; a ServerSocket may be shared. | ''",
        "confined to the handler's thread. | ''", "immutable. | ''"})
    void a_guard_that_is_there_and_is_taken_is_no_remark(String guard, String code) {
        assertThat(of(guard, code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "____ (task 1). | '' | \"Guarded by\" is not filled in",
        "this. | void a() { } // synchronized | the guard is this, but nothing here is synchronized",
        "Bank.class | synchronized void a() { } | the guard is Bank.class, but nothing here takes its lock",
        "lock. | void a() { } | the guard is lock, but there is no such field in this file",
        "lock. | Object lock; void a() { } /* lock.lock() */ | the guard is lock, but nothing here takes its lock"})
    void what_does_not_fit_the_code_is_asked_about_with_its_line(String guard, String code, String remark) {
        assertThat(of(guard, code)).containsExactly("Bank.java:2: " + remark);
    }

    static Stream<Lab> solved() {
        return Labs.all().stream().filter(lab -> Files.isDirectory(solution(lab)));
    }

    private static Path solution(Lab lab) {
        return Path.of("..", "..", "solutions", lab.id(), "src", "main", "java");
    }

    @ParameterizedTest
    @MethodSource("solved")
    void our_own_solutions_have_their_guards_in_order(Lab lab) throws IOException {
        assertThat(Guards.remarks(solution(lab))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab2-thread-per-client", "lab3-bank", "lab4-readers-writers", "lab5-chat", "lab6-inventory"})
    void a_skeleton_asks_for_its_guards(String lab) throws IOException {
        assertThat(Guards.remarks(Path.of("..", lab, "src", "main", "java"))).isNotEmpty()
            .allMatch(remark -> remark.endsWith("is not filled in"));
    }

    @Test
    void solutions_are_there_to_be_looked_at() {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("..", "..", "solutions")), "skipped: this is a handout");
        assertThat(solved()).hasSize(6);
    }
}
