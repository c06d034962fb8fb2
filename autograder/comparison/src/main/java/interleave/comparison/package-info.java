/**
 * The schedule explorer beside what else there is: load, and Lincheck. One corpus, programs with a fault and without,
 * each tried by each tool in JVMs of its own.
 */
package interleave.comparison;
