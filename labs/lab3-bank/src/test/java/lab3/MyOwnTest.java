package lab3;

/**
 * Task 5: a test of your own. This file is yours. Nobody at home looks at it but you; when you hand it in, it is run
 * against banks of which we know what is wrong with them, and against right ones (T1).
 *
 * <p>It uses the program as all tests do, through the tools of the tests, and never calls {@code new Bank()} itself:
 * the program runs in a process of its own, so that an endless loop of it ends nothing here.
 *
 * <p>An explorer runs a few operations again and again, and holds one of the threads at another step each time. {@code
 * BankRules} says what one thread alone would bring; the test fails where no order of the operations explains what
 * came.
 * <pre>{@code
 * @Test
 * void two_deposits_both_count() {
 *     try (Explorer explorer = Explorer.open()) {
 *         explorer.check(Scenario.on("Bank", BankRules::new)
 *             .test("deposit", "jack")       // before the threads start
 *             .client("deposit", "jack")     // a thread
 *             .client("deposit", "jack")     // another thread
 *             .test("balance", "jack"));     // when both are done
 *     }
 * }
 * }</pre>
 *
 * <p>A stage runs the program once, without holding anybody.
 * <pre>{@code
 * @Test
 * void a_deposit_is_answered() {
 *     try (Stage stage = Stage.open(); Server server = stage.serve("BankServer")) {
 *         server.connect().send("jack:dp").expect("jack's money: 1");
 *     }
 * }
 * }</pre>
 *
 * <p>You need these lines above the class:
 * <pre>{@code
 * import interleave.testkit.explore.Explorer;
 * import interleave.testkit.explore.Scenario;
 * import interleave.testkit.stage.Server;
 * import interleave.testkit.stage.Stage;
 * import org.junit.jupiter.api.Test;
 * }</pre>
 */
class MyOwnTest {

    // TODO task 5: decide what no right bank may ever do, however it was built, and let it happen here.
}
