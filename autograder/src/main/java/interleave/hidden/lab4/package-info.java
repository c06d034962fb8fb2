/**
 * The hidden suites of lab 4, one class or two for each task. {@code Room} holds readers and writers inside their
 * sections, so that others can be watched; races are found by controlled schedules ({@code *SchedulesSuite}), with the
 * classes that are given with the lab, {@code NoticeBoard} and {@code Feed}.
 */
package interleave.hidden.lab4;
