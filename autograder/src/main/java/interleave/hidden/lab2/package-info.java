/** The hidden suites of lab 2, one class or two for each task. */
package interleave.hidden.lab2;
