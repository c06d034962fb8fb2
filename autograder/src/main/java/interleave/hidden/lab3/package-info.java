/**
 * The hidden suites of lab 3, one class or two for each task. Races in {@code Bank} are found by controlled schedules
 * ({@code *SchedulesSuite}, {@code MixtureSuite}); {@code CrowdSuite} is the net of many threads below them.
 */
package interleave.hidden.lab3;
