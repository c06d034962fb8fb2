/** What woven code and the hooked JDK call. In a stage it lies with the boot loader. */
package interleave.testkit.points;
