package lab5;

/**
 * Task 7: a test of your own. This file is yours. Nobody at home looks at it but you; when you hand it in, it is run
 * against programs of which we know what is wrong with them, and against right ones (T1).
 *
 * <p>It uses the program as all tests do, through the tools of the tests, and never calls {@code new ChatServer()}
 * itself: the program runs in a process of its own, so that an endless loop of it ends nothing here.
 *
 * <p>{@code Schedules} lets two clients play a scene again and again, and holds one of your threads at another step
 * each time. The test fails where no order of what they did explains what those have read whom you ask.
 * <pre>{@code
 * @Test
 * void two_who_come_at_once_read_of_each_other() {
 *     try (Schedules schedules = new Schedules()) {
 *         schedules.check(Schedules.chat().clientConnects().clientConnects()
 *             .testHears("client-1").testHears("client-2"));
 *     }
 * }
 * }</pre>
 *
 * <p>A stage runs the program once, without holding anybody.
 * <pre>{@code
 * @Test
 * void what_somebody_says_is_read() {
 *     try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
 *         Talker.joins(server).saysAndReads("tea").goesBy("ann");
 *     }
 * }
 * }</pre>
 *
 * <p>You need these lines above the class:
 * <pre>{@code
 * import interleave.testkit.stage.Server;
 * import interleave.testkit.stage.Stage;
 * import org.junit.jupiter.api.Test;
 * }</pre>
 */
class MyOwnTest {

    // TODO task 7: decide what no right program may ever do, however it was built, and let it happen here.
}
