/**
 * The test's side of schedules. A {@link interleave.testkit.explore.Scenario} says which operations overlap and what
 * they promise; the {@link interleave.testkit.explore.Explorer} looks for a schedule that breaks the promise
 * ({@link interleave.testkit.explore.Linearizability}), finds the word for it and tells it as a timeline.
 */
package interleave.testkit.explore;
