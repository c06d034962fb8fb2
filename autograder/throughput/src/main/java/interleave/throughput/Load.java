package interleave.throughput;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * All clients of a server, in one thread of a JVM of their own: what they cost does not depend on the server, and is as
 * little as can be, for there are no processors to spare.
 *
 * <p>Says on its output {@code begin} where the counted time begins, then {@code end COUNT NANOSECONDS}; or
 * {@code wrong WHAT}.
 */
final class Load implements AutoCloseable {

    /** Ends a standstill; a server that works says something thousands of times in this time. */
    private static final long LIMIT_MILLIS = 60_000;
    private static final long LOOK_AT_CLOCK_MILLIS = 50;

    private final Selector selector = Selector.open();
    private final List<Client> clients = new ArrayList<>();
    private final Talk talk;
    private long lastHeard = System.nanoTime();

    Load(Talk talk) throws IOException {
        this.talk = talk;
    }

    /** @param arguments the kind of talk, the port, how many clients, milliseconds to warm up and again to count */
    public static void main(String[] arguments) throws IOException {
        long millis = Long.parseLong(arguments[3]);
        try (Load load = new Load(Talk.Kind.valueOf(arguments[0]).begin())) {
            load.connect(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            load.talk.begin();
            load.run(millis);
            System.out.println("begin");
            long begin = System.nanoTime();
            long before = load.talk.count();
            load.run(millis);
            System.out.println("end " + (load.talk.count() - before) + " " + (System.nanoTime() - begin));
            load.finish();
            System.out.println("right");
        } catch (Wrong wrong) {
            System.out.println("wrong " + wrong.getMessage());
        }
    }

    /** One after the other: so it is known what each of them hears first. */
    private void connect(int port, int number) throws IOException, Wrong {
        while (clients.size() < number) {
            Client client = new Client(clients.size(), port);
            clients.add(client);
            client.channel.register(selector, SelectionKey.OP_READ, client);
            talk.join(client);
            while (!talk.isIn(client)) {
                turn();
            }
        }
    }

    /** For so long, and until something was counted. */
    private void run(long millis) throws IOException, Wrong {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long before = talk.count();
        while (System.nanoTime() < end || talk.count() == before) {
            turn();
        }
    }

    private void finish() throws IOException, Wrong {
        talk.stop();
        while (!talk.isOver()) {
            turn();
        }
    }

    /** Waits until something can be read, and reads it. */
    private void turn() throws IOException, Wrong {
        if (selector.select(LOOK_AT_CLOCK_MILLIS) > 0) {
            lastHeard = System.nanoTime();
            for (SelectionKey key : selector.selectedKeys()) {
                ((Client) key.attachment()).receive(talk);
            }
            selector.selectedKeys().clear();
        } else if (System.nanoTime() - lastHeard > TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS)) {
            throw new Wrong("nobody got anything for " + LIMIT_MILLIS / 1000 + " s, though lines are due");
        }
    }

    @Override
    public void close() throws IOException {
        for (Client client : clients) {
            client.close();
        }
        selector.close();
    }
}
