package interleave.autograder.run;

import java.util.List;

/**
 * What a suite worker answers, as one line of JSON.
 *
 * @param checks sorted by id
 * @param notes  what suites want the student to read besides, bounded by them
 */
record SuiteReply(List<Check> checks, List<String> notes) {
}
