package interleave.slides.panel;

import interleave.testkit.wire.Deed;
import java.util.ArrayList;
import java.util.List;

/**
 * Clients of a server, each with some deeds, one after the other.
 *
 * @param className of the server
 * @param folder    the program's sources, from the repository's root
 * @param clients   per client, what it does
 */
record Visit(String className, String folder, List<List<Act>> clients) {

    /**
     * What a client does once.
     *
     * @param text what it sends; empty for other deeds
     */
    record Act(Deed deed, String text) {

        /** In a few words. */
        String told() {
            return deed == Deed.END ? "ends" : deed.told(text.isEmpty() ? "" : '"' + text + '"');
        }
    }

    Visit {
        clients = List.copyOf(clients);
    }

    /** A client that connects, sends these lines, and then no more. */
    static List<Act> sending(String... lines) {
        List<Act> acts = new ArrayList<>(List.of(new Act(Deed.CONNECT, "")));
        for (String line : lines) {
            acts.add(new Act(Deed.SEND, line));
        }
        acts.add(new Act(Deed.END, ""));
        return acts;
    }
}
