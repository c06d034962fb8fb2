/** The class as one page for whoever teaches it: how it went, what went wrong for how many, and examples to look at. */
package interleave.autograder.report.overview;
