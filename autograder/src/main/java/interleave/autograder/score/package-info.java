/**
 * Stage <em>score</em>: what the results of a run are worth under the lab's rubric. A pure function: no
 * files, no clock, no order. The rubric is read once, before anything is graded.
 */
package interleave.autograder.score;
