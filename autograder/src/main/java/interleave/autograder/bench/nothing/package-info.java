/** A suite that judges nothing: with it, grading costs what surrounds the checks. */
package interleave.autograder.bench.nothing;
