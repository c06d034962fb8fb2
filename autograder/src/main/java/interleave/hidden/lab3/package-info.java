/**
 * The hidden suites of lab 3, one class or two for each task. Races in {@code Bank} are shown by contention:
 * many threads on one new bank after the other, a bounded number of rounds.
 */
package interleave.hidden.lab3;
