/** The commands. They only wire what the other packages do. */
package interleave.slides.cli;
