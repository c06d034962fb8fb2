package interleave.testkit.conductor;

/**
 * A connection as one of its ends sees it.
 *
 * @param in     what comes
 * @param out    what goes
 * @param client the client at the other end; null where the student's own program is there
 */
record Connection(Pipe in, Pipe out, Client client) {

    static Connection to(Client client) {
        return new Connection(new Pipe(), new Pipe(), client);
    }

    /** The same connection from its other end, for a program that talks to itself. */
    Connection reversed() {
        return new Connection(out, in, null);
    }
}
