package interleave.autograder.run;

/**
 * What a suite worker is asked to do, as one line of JSON.
 *
 * @param classes the folder of the student's compiled classes
 * @param suites  the tests that are run
 * @param ownTest the folder of the classes of the student's own test; empty where there is none that could run
 * @param refused why it cannot, in a word; empty where it can, or was not handed in
 */
record SuiteJob(String classes, Selection suites, String ownTest, String refused) {
}
