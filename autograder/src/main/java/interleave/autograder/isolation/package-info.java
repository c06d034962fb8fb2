/** What the kernel of the machine keeps between student code and everything else, as far as the machine lets it. */
package interleave.autograder.isolation;
