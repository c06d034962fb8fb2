package interleave.hidden.lab6;

import static interleave.hidden.lab6.Schedules.store;

import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 2 under controlled schedules: what clients are told when their commands meet. */
class StoreSchedulesSuite {

    private static Schedules schedules;

    @BeforeAll
    static void open() {
        schedules = new Schedules();
    }

    @AfterAll
    static void close() {
        schedules.close();
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "V2"}, cause = "Both were told that the product is new, or one price got "
        + "lost: looking whether it is there and adding it are one step, under one lock.")
    void of_two_who_add_the_same_name_one_is_told_that_it_is_there() {
        schedules.check(store(), "add Tea 1", "add Tea 2");
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "V2"}, cause = "A list does not fit its own command: adding and making the "
        + "list are one step, and all who use the products take the same lock.")
    void two_who_add_get_lists_that_fit_an_order() {
        schedules.check(store(), "add Tea 1", "add Bun 2");
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "V2"}, cause = "delete goes past the lock that add takes.")
    void an_add_beside_a_delete_of_the_same_name_fits_an_order() {
        schedules.check(store("add Tea 1"), "add Tea 2", "delete Tea");
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "V2"}, cause = "add goes past the lock that delete takes.")
    void a_delete_beside_an_add_of_another_name_fits_an_order() {
        schedules.check(store(), "delete Siopao", "add Tea 1");
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "V2"}, cause = "Both delete: the second one finds nothing to delete, and "
        + "that is no failure. Looking and removing are one step.")
    void two_who_delete_the_same_product_get_lists_without_it() {
        schedules.check(store(), "delete Siopao", "delete Siopao");
    }

    @Test
    @Checks(task = "2", sentences = {"V3", "V2"}, cause = "Two who delete walk through the same collection: each of "
        + "them changes it under the other one's feet.")
    void two_who_delete_different_products_get_lists_that_fit_an_order() {
        schedules.check(store(), "delete Siomai", "delete Sagmaw");
    }

    @Test
    @Checks(task = "2", sentences = {"V1", "V3"}, cause = "The list is walked through while another client adds: "
        + "reading needs the same lock as changing.")
    void a_list_beside_an_add_is_one_state() {
        schedules.check(store("add Tea 1"), "list", "add Bun 2");
        schedules.check(store(), "add Bun 2", "list");
    }

    @Test
    @Checks(task = "2", sentences = {"V1", "V3"}, cause = "The list is walked through while another client deletes: "
        + "reading needs the same lock as changing.")
    void a_list_beside_a_delete_is_one_state() {
        schedules.check(store(), "list", "delete Siopao");
        schedules.check(store(), "delete Siopao", "list");
    }

    @Test
    @Checks(task = "2", sentences = {"V3"}, cause = "A client was told what another one had asked for: line, reader "
        + "and writer are local variables of its own handler.")
    void each_client_gets_its_own_answer() {
        schedules.check(store(), "add Tea cheap", "list");
    }
}
