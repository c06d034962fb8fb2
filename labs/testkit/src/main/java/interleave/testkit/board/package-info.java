/**
 * What a student reads below {@code mvn test}: which tasks are done and which are open, what to do next, and the first
 * failure in full.
 */
package interleave.testkit.board;
