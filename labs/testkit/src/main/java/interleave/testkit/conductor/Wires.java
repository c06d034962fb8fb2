package interleave.testkit.conductor;

import interleave.testkit.points.Network;
import interleave.testkit.wire.Event.Kind;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** What the student's threads do with sockets. Runs on them. */
final class Wires implements Network {

    private final Baton baton;
    private final Passage passage;
    private final Stops stops;
    private final Ledger ledger;

    Wires(Baton baton, Passage passage, Stops stops, Ledger ledger) {
        this.baton = baton;
        this.passage = passage;
        this.stops = stops;
        this.ledger = ledger;
    }

    @Override
    public void accepting(Object listener, int port, int millis) throws IOException {
        Lane lane = await(() -> ledger.hasCaller(port) || ledger.isClosed(listener), millis, "Accept timed out");
        if (lane != null) {
            lane.expected = listener;
        }
    }

    /** The calling thread's lane, once it is ready; null where it has none. */
    private Lane await(BooleanSupplier isReady, int millis, String timeout) throws IOException {
        Lane lane = passage.lane();
        if (lane != null && !stops.atSocket(lane, isReady, millis)) {
            throw new SocketTimeoutException(timeout);
        }
        return lane;
    }

    @Override
    public void waiting(Object socket) {
        Lane lane = passage.lane();
        if (lane == null || Thread.currentThread().isInterrupted()) {
            return;
        }
        if (lane.expected == socket) {
            lane.isInside = true;
            lane.isOutside = true;
        } else {
            synchronized (baton) {
                baton.isBlind = true;
            }
        }
    }

    @Override
    public void hasWaited(Object socket) {
        Lane lane = Cast.here();
        if (lane != null && lane.isOutside && lane.expected == socket) {
            lane.isOutside = false;
            lane.isInside = false;
        }
    }

    @Override
    public void accepted(Object socket, int port, int callerPort) {
        tell(lane -> {
            lane.expected = null;
            Connection connection = ledger.accept(socket, port, callerPort);
            if (connection != null && connection.client() != null) {
                lane.nameAfter(null);
                baton.trace.addWithin(Kind.ACCEPTED, lane, lane.callSite, connection, connection.client().name());
            }
        });
    }

    /** What a thread has to say of a socket. With the lock. */
    private interface Telling {
        void by(Lane lane);
    }

    private void tell(Telling telling) {
        Lane lane = passage.lane();
        if (lane != null) {
            synchronized (baton) {
                telling.by(lane);
                baton.change(lane);
            }
        }
    }

    @Override
    public void connected(Object socket, int localPort, int port) {
        tell(lane -> {
            if (ledger.of(socket) == null) {
                ledger.call(port, localPort, socket);
            }
        });
    }

    @Override
    public void reading(Object socket, int millis) throws IOException {
        Lane lane = await(() -> {
            Connection connection = ledger.of(socket);
            return connection == null || connection.in().hasSomething() || ledger.isClosed(socket);
        }, millis, "Read timed out");
        if (lane != null) {
            synchronized (baton) {
                lane.expected = ledger.of(socket) == null ? null : socket;
            }
        }
    }

    @Override
    public void hasRead(Object socket, int count, byte[] bytes, int from) {
        tell(lane -> {
            lane.expected = null;
            Connection connection = ledger.of(socket);
            if (connection != null) {
                connection.in().read(count);
                lane.nameAfter(connection.client());
                baton.trace.addWithin(Kind.RECEIVED, lane, lane.callSite, connection, text(count, bytes, from));
            }
        });
    }

    /** The end of input is no text; what goes through several buffers at once is not looked at. */
    private String text(int count, byte[] bytes, int from) {
        if (count > 0 && bytes.length == 0) {
            return count + " bytes";
        }
        return count < 0 ? "" : baton.masks.masked(new String(bytes, from, count, StandardCharsets.UTF_8));
    }

    @Override
    public void writing(Object socket, int count) {
        Lane lane = passage.lane();
        if (lane != null) {
            stops.atSocket(lane, () -> {
                Connection connection = ledger.of(socket);
                return connection == null || connection.out().takes(count) || ledger.isClosed(socket);
            }, 0);
        }
    }

    @Override
    public void hasWritten(Object socket, int count, byte[] bytes, int from) {
        Lane lane = passage.lane();
        if (lane == null) {
            return;
        }
        Client reader = null;
        synchronized (baton) {
            Connection connection = ledger.of(socket);
            if (connection != null) {
                Pipe out = connection.out();
                out.write(count);
                baton.trace.addWithin(Kind.SENT, lane, lane.callSite, connection, text(count, bytes, from));
                baton.change(lane);
                if (!out.isStalled() && !out.isEnded() && connection.client() != null) {
                    out.read(count);
                    reader = connection.client();
                }
            }
        }
        if (reader != null) {
            receive(lane, reader, count);
        }
    }

    /** The client's part, on the thread of whoever wrote: what is written has been read when that one goes on. */
    private void receive(Lane lane, Client reader, int count) {
        lane.isInside = true;
        lane.isOutside = true;
        byte[] received = reader.receive(count);
        lane.isOutside = false;
        synchronized (baton) {
            reader.hear(received);
        }
        lane.isInside = false;
    }

    @Override
    public boolean selecting(Selector selector, long millis) {
        Lane lane = passage.lane();
        if (lane == null) {
            return false;
        }
        Selection selection = new Selection(selector, ledger);
        synchronized (baton) {
            baton.isBlind |= selection.hasUnseen();
        }
        stops.atSocket(lane, selection::isReady, millis);
        synchronized (baton) {
            ledger.sleepAgain(selector);
        }
        return true;
    }

    @Override
    public void wakingUp(Selector selector) {
        tell(lane -> ledger.wakeUp(selector));
    }

    @Override
    public void shuttingDown(Object socket, boolean isInput) {
        tell(lane -> {
            Connection connection = ledger.of(socket);
            if (connection != null) {
                (isInput ? connection.in() : connection.out()).end();
            }
        });
    }

    @Override
    public void closing(Object socket) {
        tell(lane -> {
            Connection connection = ledger.of(socket);
            if (ledger.close(socket) && connection != null && connection.client() != null) {
                baton.trace.addWithin(Kind.HUNG_UP, lane, lane.callSite, connection, connection.client().name());
            }
        });
    }
}
