package lab6;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Task 2 under controlled schedules, over real sockets: the thread that serves one client is held before each of its
 * steps in turn, while the other client sends its command and gets its answer. What fails here fails in every run.
 */
class Task2SchedulesTest {

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = Explorer.open();
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    private static Scenario clients(String first, String second) {
        return StoreRules.client(StoreRules.client(StoreRules.server(), first), second);
    }

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "Both were told that the product is new, or one price got lost: "
        + "looking whether it is there and adding it are one step, under one lock.")
    void of_two_who_add_the_same_product_one_is_told_that_it_is_there() {
        explorer.check(StoreRules.thenList(clients("add Tea 1", "add Tea 2")));
    }

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "A client's list does not fit its own command: adding and making "
        + "the list are one step, and every one that uses the products takes the same lock.")
    void two_who_add_get_lists_that_fit_an_order() {
        explorer.check(StoreRules.thenList(clients("add Tea 1", "add Cake 2")));
    }

    @Test
    @Checks(task = "2", sentences = {"V2", "V3"}, cause = "Both delete: the second one finds nothing to delete, and "
        + "that is no failure.")
    void two_who_delete_the_same_product_get_lists_without_it() {
        explorer.check(StoreRules.thenList(clients("delete Siopao", "delete Siopao")));
    }

    @Test
    @Checks(task = "2", sentences = {"V1", "V3"}, cause = "The list is walked through while another client changes "
        + "it: reading needs the same lock as changing.")
    void a_list_is_one_state_while_another_client_adds() {
        explorer.check(clients("list", "add Tea 1"));
    }
}
