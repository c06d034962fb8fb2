/** Whose work is alike, as a program of others tells it; no grade depends on anything in here. */
package interleave.autograder.likeness;
