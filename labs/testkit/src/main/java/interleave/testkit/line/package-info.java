/** A client for those who have no {@code nc}. */
package interleave.testkit.line;
