/** Measures the kit itself, by commands that anyone can run. Figures are of the machine that they were taken on. */
package interleave.autograder.bench;
