package interleave.autograder.bench;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a client costs a check, as more of them are connected at the same time: to lab 2's server, on a stage. */
public final class ClientsMeasurement implements Measurement {

    private static final Lab THREADS = Labs.byId("lab2-thread-per-client");
    private static final double NANOS_PER_MILLI = 1e6;
    /** Of the stage's own JVM, beside a thread for each client. */
    private static final int OTHER_THREADS = 100;

    private final Path classes;
    private final List<Integer> numbers;
    /** Wall milliseconds. */
    private final Map<Integer, List<Double>> rounds = new LinkedHashMap<>();

    public ClientsMeasurement(Kit kit, List<Integer> numbers) throws IOException, InterruptedException {
        this.classes = kit.classes(THREADS, kit.solution(THREADS));
        this.numbers = List.copyOf(numbers);
    }

    @Override
    public void round() {
        for (int number : numbers) {
            rounds.computeIfAbsent(number, any -> new ArrayList<>()).add(millis(number));
        }
    }

    /** Each connects after the one before was welcomed; when all are there, each asks, and is answered. */
    private double millis(int number) {
        StageOptions usual = StageOptions.of(classes).withRelay(false);
        StageOptions roomy = new StageOptions(usual.classes(), usual.heapMegabytes(), number + OTHER_THREADS,
            usual.mostOutputBytes(), usual.limitBeats(), usual.language(), false, false);
        List<Peer> peers = new ArrayList<>();
        // A stage that stands ready has been paid for by an earlier number of clients.
        Stage.endReadyOnes();
        long begin = System.nanoTime();
        try (Stage stage = Stage.open(roomy); Server server = stage.serve("ThreadedEchoServer")) {
            for (int i = 0; i < number; i++) {
                Peer peer = server.connect("client-" + (i + 1));
                peers.add(peer);
                peer.expectMatching("Welcome.*", "the welcome");
            }
            for (Peer peer : peers) {
                peer.send("to " + peer.name()).expect("OK...to " + peer.name());
            }
        } finally {
            peers.forEach(Peer::close);
        }
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }

    @Override
    public String told() {
        FigureTable table = new FigureTable("clients", "wall ms", "ms for each");
        rounds.forEach((number, each) -> {
            double millis = Median.of(each, Double::doubleValue);
            table.row(String.valueOf(number), FigureTable.figure(millis), FigureTable.figure(millis / number));
        });
        return "### As clients grow (connected together, one line each; the stage's start and end included)\n\n"
            + table;
    }
}
