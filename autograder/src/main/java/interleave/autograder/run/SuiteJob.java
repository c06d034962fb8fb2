package interleave.autograder.run;

/**
 * What a suite worker is asked to do, as one line of JSON.
 *
 * @param classes the folder of the student's compiled classes
 * @param suites  the tests that are run
 */
record SuiteJob(String classes, Selection suites) {
}
