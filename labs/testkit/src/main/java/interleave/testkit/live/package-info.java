/** Shows what the threads of a program do that somebody tries by hand. */
package interleave.testkit.live;
