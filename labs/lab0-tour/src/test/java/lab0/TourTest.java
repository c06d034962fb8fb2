package lab0;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Runs the tour as a program and reads what it prints. All pass when the lab arrives: break it and see. */
class TourTest {

    @Test
    @Checks(task = "", sentences = {"W1"},
        cause = "A worker works with the number that its constructor was given.")
    void every_worker_works_with_its_own_number() {
        try (Stage stage = Stage.open()) {
            Program tour = stage.run("Tour", "4", "0");
            tour.expectLine("worker 1: 1 squared is 1")
                .expectLine("worker 2: 2 squared is 4")
                .expectLine("worker 3: 3 squared is 9")
                .expectLine("worker 4: 4 squared is 16");
        }
    }

    @Test
    @Checks(task = "", sentences = {"W1"},
        cause = "The workers wait for one another, so they need a thread each: run() does the work on the "
            + "calling thread, start() does it on a new one.")
    void the_workers_run_at_the_same_time() {
        try (Stage stage = Stage.open()) {
            stage.run("Tour", "10", "0").expectExit(0);
        }
    }

    @Test
    @Checks(task = "", sentences = {"W2"},
        cause = "A result was read before its worker was done: join() waits.")
    void the_tour_waits_for_all_workers_before_it_reports() {
        try (Stage stage = Stage.open()) {
            Program tour = stage.run("Tour", "2", "0");
            tour.expectLine("worker 1: 1 squared is 1")
                .expectLine("worker 2: 2 squared is 4")
                .expectLine("200000 steps counted")
                .expectLine("all 2 workers are done")
                .expectExit(0);
        }
    }

    @Test
    @Checks(task = "", sentences = {"W3"},
        cause = "An exception ends the thread that it leaves, and no other one. Who wants to know about "
            + "it later must keep it.")
    void the_failure_of_one_worker_is_reported_and_the_others_go_on() {
        try (Stage stage = Stage.open()) {
            Program tour = stage.run("Tour", "3", "2");
            tour.expectLine("worker 1: 1 squared is 1")
                .expectLine("worker 2 failed: this one fails on purpose")
                .expectLine("worker 3: 3 squared is 9")
                .expectLine("300000 steps counted")
                .expectLine("all 3 workers are done")
                .expectExit(0);
        }
    }

    @Test
    @Checks(task = "", sentences = {"W4"},
        cause = "steps++ reads, adds and writes: without a guard two workers read the same number, and "
            + "one of their steps is lost.")
    void no_step_of_many_workers_is_lost() {
        try (Stage stage = Stage.open()) {
            Program tour = stage.run("Tour", "8", "0");
            for (int number = 1; number <= 8; number++) {
                tour.nextLine();
            }
            tour.expectLine("800000 steps counted");
        }
    }
}
