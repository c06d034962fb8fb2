/**
 * The grader's calibration: submissions of which everything is known, right and wrong ones, go through the real
 * pipeline, and a table tells which check saw what.
 */
package interleave.autograder.matrix;
