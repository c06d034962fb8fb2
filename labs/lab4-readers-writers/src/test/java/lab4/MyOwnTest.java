package lab4;

/**
 * Task 6: a test of your own. This file is yours. Nobody at home looks at it but you; when you hand it in, it is run
 * against programs of which we know what is wrong with them, and against right ones (T1).
 *
 * <p>It uses the program as all tests do, through the tools of the tests, and never calls {@code new Mailbox()} itself:
 * the program runs in a process of its own, so that an endless loop of it ends nothing here.
 *
 * <p>An explorer runs a few operations again and again, and holds one of the threads at another step each time. {@code
 * MailboxRules} says what each of them would bring if nothing overlapped; the test fails where no order of the
 * operations explains what came, or somebody sleeps for good.
 * <pre>{@code
 * @Test
 * void a_taker_that_comes_first_gets_the_value() {
 *     try (Explorer explorer = Explorer.open()) {
 *         explorer.check(Scenario.on("Mailbox", MailboxRules::new)
 *             .client("take")            // a thread
 *             .client("put", "tea"));    // another thread
 *     }
 * }
 * }</pre>
 *
 * <p>A stage runs the program once, without holding anybody.
 * <pre>{@code
 * @Test
 * void the_first_message_has_number_0() {
 *     try (Stage stage = Stage.open()) {
 *         stage.create("Feed", 2).expect(0L, "write", "tea").expect("0:tea", "read", -1L);
 *     }
 * }
 * }</pre>
 *
 * <p>You need these lines above the class:
 * <pre>{@code
 * import interleave.testkit.explore.Explorer;
 * import interleave.testkit.explore.Scenario;
 * import interleave.testkit.stage.Stage;
 * import org.junit.jupiter.api.Test;
 * }</pre>
 */
class MyOwnTest {

    // TODO task 6: decide what no right program may ever do, however it was built, and let it happen here.
}
