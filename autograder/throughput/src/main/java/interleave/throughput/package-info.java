/**
 * The solutions' servers beside servers that do the same on Netty. Each runs in a JVM of its own, the clients in
 * another one; whatever a client receives is checked.
 */
package interleave.throughput;
