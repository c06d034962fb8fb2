package lab6;

/**
 * Task 7: a test of your own. This file is yours. Nobody at home looks at it but you; when you hand it in, it is run
 * against programs of which we know what is wrong with them, and against right ones (T1).
 *
 * <p>It uses the program as all tests do, through the tools of the tests, and never calls {@code new InventoryServer()}
 * itself: the program runs in a process of its own, so that an endless loop of it ends nothing here.
 *
 * <p>An explorer lets two clients play a scene again and again, and holds one of your threads at another step each
 * time. {@code StoreRules} says what each would be told if nothing overlapped; the test fails where no order explains
 * it.
 * <pre>{@code
 * @Test
 * void two_who_delete_the_same_product_both_get_a_list() {
 *     try (Explorer explorer = Explorer.open()) {
 *         Scenario first = StoreRules.client(StoreRules.server(), "delete Siopao");
 *         explorer.check(StoreRules.thenList(StoreRules.client(first, "delete Siopao")));
 *     }
 * }
 * }</pre>
 *
 * <p>A stage runs the program once, without holding anybody.
 * <pre>{@code
 * @Test
 * void a_new_store_has_three_products() {
 *     try (Stage stage = Stage.open(); Server server = stage.serve("InventoryServer")) {
 *         server.connect().expect("Howdy, stranger!").send("list").expect(Goods.atFirst());
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

    // TODO task 7: decide what no right program may ever do, however it was built, and let it happen here.
}
