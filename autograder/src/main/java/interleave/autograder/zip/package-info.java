/** Archives that the kit hands out. */
package interleave.autograder.zip;
