/** Tables as text, of which every byte is kept: what an instructor downloads goes back as it came. */
package interleave.autograder.csv;
