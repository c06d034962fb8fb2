/**
 * The hidden suites of lab 6, one class or more for each task. Races are found by controlled schedules
 * ({@code *SchedulesSuite}, {@code MixtureSuite}); what the administrator does is typed at a console in the stage, or
 * at the program's own.
 */
package interleave.hidden.lab6;
