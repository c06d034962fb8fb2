/** Puts points into a student's classes, and hooks into the classes of the JDK through which threads come and go. */
package interleave.testkit.weave;
