/** Gradebooks of instructors: their own downloads, with the grades filled in and nothing else changed. */
package interleave.autograder.report.gradebook;
