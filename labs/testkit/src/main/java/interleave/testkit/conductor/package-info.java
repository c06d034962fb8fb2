/**
 * The stage's side of a schedule: lets one thread of the student's run at a time, holds one where the plan says so, and
 * knows who waits for what.
 *
 * <p>A {@link interleave.testkit.conductor.Performance} runs a script on the conductor's thread. The student's threads
 * meet a {@link interleave.testkit.conductor.Session} at every point. Both share a
 * {@link interleave.testkit.conductor.Baton}, which is their lock. A thread that may not run really parks, or really
 * waits in the monitor that it gave back, until the conductor grants it its turn; so locks, pools, conditions and
 * virtual threads are the JDK's own, and nothing is simulated but the choice of who is next.
 */
package interleave.testkit.conductor;
