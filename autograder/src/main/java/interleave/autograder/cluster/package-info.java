/**
 * A class graded past one machine: its shards, what each leaves for the merge, the merge, and the batch system that
 * runs them. The grading itself knows nothing of it.
 */
package interleave.autograder.cluster;
