/** What a student has written behind {@code Guarded by:}, looked at for their own sake: it never costs points. */
package interleave.testkit.guards;
