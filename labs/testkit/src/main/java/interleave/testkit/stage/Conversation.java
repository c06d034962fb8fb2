package interleave.testkit.stage;

import interleave.testkit.wire.Event;
import interleave.testkit.wire.Frame;
import interleave.testkit.wire.FrameReader;
import interleave.testkit.wire.FrameWriter;
import interleave.testkit.wire.Verb;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The test's end of the one connection to a stage. Any thread may ask; answers arrive on a thread of its own.
 * What the stage says is the claim of a process that runs hostile code: it is parsed as data and bounded.
 */
final class Conversation {

    private static final int MOST_UNCAUGHT = 50;

    private final Socket socket;
    private final FrameReader in;
    /** Guarded by: itself, so that frames are whole. */
    private final FrameWriter out;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, CompletableFuture<Frame>> open = new ConcurrentHashMap<>();
    private final List<Uncaught> uncaught = new CopyOnWriteArrayList<>();
    /** Written by the listening thread alone. */
    private volatile long beats;
    private volatile int mostThreads;
    private volatile boolean toldItsEnd;
    private volatile Consumer<Optional<Event>> seen = nobodyLooks -> {
    };
    private volatile boolean ended;

    Conversation(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new FrameReader(socket.getInputStream());
        this.out = new FrameWriter(socket.getOutputStream());
    }

    /** The first frame, read on the calling thread before {@link #listen} is started. */
    Optional<Frame> hello() throws IOException {
        return in.next();
    }

    /** Reads until the stage ends; then every open question stays unanswered. */
    void listen() {
        try {
            for (Optional<Frame> frame = in.next(); frame.isPresent(); frame = in.next()) {
                take(frame.get());
            }
        } catch (IOException | RuntimeException brokenOrNonsense) {
            // A stage that breaks the protocol has ended as far as a test is concerned.
        }
        ended = true;
    }

    private void take(Frame frame) {
        switch (frame.verb()) {
            case Verb.BEAT -> {
                mostThreads = Math.max(mostThreads, Integer.parseInt(frame.fields().get(0)));
                beats++;
            }
            case Verb.ENDING -> toldItsEnd = true;
            case Verb.SEEN -> seen.accept(frame.fields().stream().findFirst().map(Event::decode));
            case Verb.UNCAUGHT -> {
                if (uncaught.size() < MOST_UNCAUGHT) {
                    uncaught.add(Uncaught.of(frame));
                }
            }
            default -> {
                CompletableFuture<Frame> question = open.remove(frame.id());
                if (question != null) {
                    question.complete(frame);
                }
            }
        }
    }

    /** @param looker told on the listening thread what the program does, once the stage watches it */
    void look(Consumer<Optional<Event>> looker) {
        seen = looker;
    }

    CompletableFuture<Frame> ask(String verb, List<String> fields) {
        CompletableFuture<Frame> answer = new CompletableFuture<>();
        long id = lastId.incrementAndGet();
        open.put(id, answer);
        try {
            synchronized (out) {
                out.write(new Frame(id, verb, fields));
            }
        } catch (IOException stageIsGone) {
            ended = true;
        }
        return answer;
    }

    long beats() {
        return beats;
    }

    int mostThreads() {
        return mostThreads;
    }

    List<Uncaught> uncaught() {
        return uncaught;
    }

    /** Whether every question is answered, and no thread has ended by an exception. */
    boolean isQuiet() {
        return open.isEmpty() && uncaught.isEmpty();
    }

    /** Whether the stage has said that its program ends it. */
    boolean hasToldItsEnd() {
        return toldItsEnd;
    }

    boolean hasEnded() {
        return ended;
    }

    void close() {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // Closed is what it should be.
        }
    }
}
