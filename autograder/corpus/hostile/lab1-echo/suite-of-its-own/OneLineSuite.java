package interleave.hidden.lab1;

/** A suite without a test, in the place of the one that judges. */
public class OneLineSuite {

    void a_line_is_answered() {
        // Passed.
    }
}
