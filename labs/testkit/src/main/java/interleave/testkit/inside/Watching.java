package interleave.testkit.inside;

import interleave.testkit.conductor.Onlooker;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells what the program's threads do, while it runs as it would. */
final class Watching {

    private static final int LOOK_MILLIS = 100;

    private Watching() {
    }

    /**
     * From now on, until the JVM ends.
     *
     * @param table the file with the sites of the woven classes, a line each
     * @param group the stage's own threads, of which one more looks from time to time who is blocked
     */
    static void begin(Path table, ThreadGroup group, Outbox outbox) throws IOException {
        List<Site> sites = Files.readAllLines(table).stream().map(Site::decode).toList();
        Runnable look = Onlooker.begin(sites, group, event -> outbox.send(frame(event)));
        Thread looking = new Thread(group, () -> lookAgainAndAgain(look), "stage-watching");
        looking.setDaemon(true);
        looking.start();
    }

    private static Frame frame(Optional<Event> event) {
        return new Frame(0, Verb.SEEN, event.map(Event::encoded).stream().toList());
    }

    private static void lookAgainAndAgain(Runnable look) {
        try {
            while (true) {
                look.run();
                // Orders nothing: a thread that is blocked for less is not worth a line.
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }
}
