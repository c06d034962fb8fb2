package interleave.slides.panel;

import interleave.slides.timeline.Program;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.ThreadSeen;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A run of lab 5's chat on the stage, and who is in it: the hall's screen, which reads everything; one reader who can
 * stop; and guests. Any thread may call any method; one at a time looks at the server's threads.
 */
final class Chat implements AutoCloseable {

    static final int HALL = 0;
    static final int READER = 1;
    /** Of one press of a key. They are so long that the system cannot keep them all for a reader that has stopped. */
    static final int MANY = 500;
    private static final int SMALL_BUFFER = 4_096;
    private static final int MOST_ROWS = 40;
    private static final int MOST_LETTERS = 160;
    private static final String FILLING = " and on and on".repeat(400);

    private final Stage stage;
    private final Voices voices = Voices.open();
    private final int port;
    private final Runnable changed;
    private final Voice reader;
    private final Voice lecturer;
    /** What the panel shows, the newest last. Guarded by this, as are all fields below. */
    private final Deque<Row> rows = new ArrayDeque<>();
    private int hallHas;
    private int readerHas;
    private boolean readerReads = true;
    private boolean isTalking;

    /** @param changed called on any thread when there is more to see; must not block */
    Chat(Program program, Runnable changed) throws IOException {
        this.changed = changed;
        this.stage = Stage.open(StageOptions.of(program.classes()).withRelay(false));
        this.port = stage.serve("ChatServer").port();
        voices.connect(port, 0, this::hallHears).say("/nick hall");
        this.reader = voices.connect(port, SMALL_BUFFER, this::readerHears);
        reader.say("/nick coffee");
        this.lecturer = join("lecturer");
    }

    int port() {
        return port;
    }

    /** A guest of a name. Where somebody has that name, the server calls it by its address. */
    Voice join(String name) throws IOException {
        Voice voice = voices.connect(port, 0, line -> { });
        voice.say("/nick " + name);
        return voice;
    }

    private void hallHears(String line) {
        String shown = line.substring(0, Math.min(line.length(), MOST_LETTERS))
            .replaceFirst("^At \\S+ -- (Message from )?", "");
        synchronized (this) {
            hallHas++;
            add(HALL, shown);
        }
        changed.run();
    }

    private void readerHears(String line) {
        synchronized (this) {
            readerHas++;
        }
        changed.run();
    }

    private void add(int lane, String what) {
        rows.addLast(new Row(lane, lane == HALL ? Mark.STEP : Mark.CALL, "", what, ""));
        if (rows.size() > MOST_ROWS) {
            rows.removeFirst();
        }
    }

    synchronized List<Row> rows() {
        return List.copyOf(rows);
    }

    synchronized int hallHas() {
        return hallHas;
    }

    /** How many lines the hall has and the reader has not. */
    synchronized int behind() {
        return hallHas - readerHas;
    }

    synchronized boolean readerReads() {
        return readerReads;
    }

    /** Says a line as the lecturer. */
    void say(String line) {
        lecturer.say(line);
    }

    /** The reader stops, or reads on. */
    synchronized void turnReader() {
        readerReads = !readerReads;
        reader.reads(readerReads);
        add(READER, readerReads ? "reads on" : "stops reading");
    }

    /** Says many lines; returns at once. */
    synchronized void sayMany() {
        if (!isTalking) {
            isTalking = true;
            Thread thread = new Thread(this::talk, "talk");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void talk() {
        for (int i = 1; i <= MANY && lecturer.sayPatiently("line " + i + " of " + MANY + FILLING); i++) {
            // The condition does it.
        }
        synchronized (this) {
            isTalking = false;
        }
    }

    /** The server's threads, by what they wait for. */
    List<ThreadSeen> threads() {
        return stage.look().threads();
    }

    /** How many are connected, the hall's screen, the reader and the lecturer with them. */
    int count() {
        return voices.count();
    }

    @Override
    public void close() {
        voices.close();
        stage.close();
    }

    /** As the constructor, for a caller that cannot go on without it. */
    static Chat open(Program program, Runnable changed) {
        try {
            return new Chat(program, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
