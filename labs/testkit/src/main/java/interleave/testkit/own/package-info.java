/** A student's own test, run by a grader: hostile code, in a process that has nothing to read and nobody to talk to. */
package interleave.testkit.own;
