/** The hidden suites of lab 1, one class for each task. */
package interleave.hidden.lab1;
