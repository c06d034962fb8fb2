/** The grader packed up for machines of platforms. */
package interleave.autograder.bundle;
