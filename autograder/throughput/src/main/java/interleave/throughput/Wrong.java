package interleave.throughput;

/** A server lost, doubled or mixed up something: its speed says nothing. */
final class Wrong extends Exception {

    private static final long serialVersionUID = 1;

    Wrong(String what) {
        super(what);
    }

    static Wrong line(Client client, String expected, Line got) {
        return new Wrong(client + " expected " + expected + ", got \"" + got + '"');
    }
}
