/**
 * Stage <em>report</em>: what people read of a score. {@link interleave.autograder.report.Feedback} decides
 * what a student may see; the classes after it only lay it out. Text that comes from a submission passes
 * {@link interleave.testkit.verdict.Visible} first and is then escaped for the format that it stands in.
 */
package interleave.autograder.report;
