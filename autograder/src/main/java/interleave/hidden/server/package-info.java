/**
 * What the servers of several labs have in common, checked once: each class is about one concern of the
 * contract and knows a server only as a {@link interleave.hidden.server.Service}. The suites of the labs say
 * which sentence of which task a check judges.
 */
package interleave.hidden.server;
