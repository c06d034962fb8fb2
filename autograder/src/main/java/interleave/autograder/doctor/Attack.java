package interleave.autograder.doctor;

import interleave.testkit.lab.Lab;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A hostile submission.
 *
 * @param lab      that it is handed in for
 * @param name     short, unique
 * @param told     what it does
 * @param expected the kind of verdict that it must get; empty where nothing of it is ever run or looked at, so that it
 *                 is graded as the right program that it is besides
 * @param delivery writes it
 */
record Attack(Lab lab, String name, String told, Optional<Kind> expected, Delivery delivery) {

    /** Puts a submission into an empty folder. */
    interface Delivery {

        /** @return the student's folder or zip */
        Path into(Path folder, Canary canary) throws IOException;
    }

    /** As a person finds it in the corpus. */
    @Override
    public String toString() {
        return lab.id() + "/" + name;
    }
}
