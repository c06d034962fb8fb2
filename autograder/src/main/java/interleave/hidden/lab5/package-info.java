/**
 * The hidden suites of lab 5, one class or two for each task. What clients do one after the other is judged entry by
 * entry ({@code Chat}); what they do to each other at once, by controlled schedules ({@code *SchedulesSuite}), with a
 * full house as the net below them.
 */
package interleave.hidden.lab5;
