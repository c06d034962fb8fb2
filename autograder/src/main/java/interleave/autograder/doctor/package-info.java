/** Attacks the grader with the hostile corpus, on the machine at hand, and tells what held. */
package interleave.autograder.doctor;
