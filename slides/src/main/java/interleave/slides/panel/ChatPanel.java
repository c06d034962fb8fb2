package interleave.slides.panel;

import interleave.slides.panel.View.Key;
import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Mood;
import interleave.slides.panel.View.Says;
import interleave.slides.panel.View.Tone;
import interleave.slides.timeline.Program;
import interleave.testkit.stage.ThreadSeen;
import interleave.testkit.verdict.Timeline.Row;
import interleave.testkit.verdict.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * The chat of lab 5, with guests in it, and one reader that stops: {@code 1} says a line, {@code 2} lets the reader
 * stop or read on, {@code 3} says very many lines, {@code 4} tells who waits in the server, {@code r} begins anew.
 */
public final class ChatPanel implements Panel {

    private static final int TOLD_LINES = 12;
    private static final List<Key> KEYS = List.of(new Key("1", "says a line"), new Key("2", "stops, or reads on"),
        new Key("3", Chat.MANY + " long lines"), new Key("4", "who waits?"), new Key("r", "reset"));
    private static final List<String> STILL = List.of("tea?", "or milk?", "both!");

    private final Path folder;
    private final Changes changes;
    /** Null until somebody looks. Guarded by this. */
    private Program program;
    /** Null until somebody looks. Guarded by this. */
    private Chat chat;
    /** Of the last key. Guarded by this. */
    private Says says = new Says(Tone.PLAIN, "");

    /** @param folder of the chat's sources */
    ChatPanel(Path folder, Changes changes) {
        this.folder = folder;
        this.changes = changes;
    }

    @Override
    public String name() {
        return Panels.CHAT;
    }

    @Override
    public String title() {
        return "The hall chats, and one stops reading";
    }

    private synchronized Chat started() {
        if (chat == null) {
            program = program == null ? Program.compiled(List.of(folder)) : program;
            chat = Chat.open(program, () -> changes.of(this));
        }
        return chat;
    }

    /** The port of the chat's own server, on this machine; it changes with a reset. */
    public int port() {
        return started().port();
    }

    /** Who leaves closes it; after a reset it has left. */
    public Seat join(String name) throws IOException {
        Voice voice = started().join(name);
        return new Seat(voice);
    }

    /** A guest's place in the chat. Any thread may use it. */
    public static final class Seat implements AutoCloseable {

        private final Voice voice;

        Seat(Voice voice) {
            this.voice = voice;
        }

        /** Says a line; false where this guest is not in the chat any more. */
        public boolean say(String line) {
            // What begins with a slash is a command, and guests here have buttons.
            return voice.say(line.startsWith("/") ? " " + line : line);
        }

        @Override
        public void close() {
            voice.close();
        }
    }

    /** How many are connected, this machine's own three with them. */
    public int count() {
        return started().count();
    }

    @Override
    public synchronized View view() {
        return view(started());
    }

    private View view(Chat shown) {
        int behind = shown.behind();
        String lines = behind + (behind == 1 ? " line" : " lines");
        String reader = !shown.readerReads() ? "does not read: " + lines + " behind"
            : behind > 0 ? "reads; has " + lines + " less" : "reads everything";
        return new View(View.NO_CODE, List.of(
            new Lane("the hall", Mood.READY, "", "has " + shown.hallHas() + " lines", "", true),
            new Lane("coffee", shown.readerReads() ? Mood.READY : Mood.STUCK, "", reader, "", true)),
            shown.rows(), false, says, KEYS);
    }

    @Override
    public synchronized View press(String key) {
        Chat shown = started();
        says = new Says(Tone.PLAIN, "");
        switch (key) {
            case "1" -> shown.say("Is anybody here?");
            case "2" -> shown.turnReader();
            case "3" -> shown.sayMany();
            case "4" -> says = whoWaits(shown.threads());
            case "r" -> shutDown();
            default -> {
                // No key of ours.
            }
        }
        return view();
    }

    private static Says whoWaits(List<ThreadSeen> threads) {
        long writing = threads.stream().filter(thread -> thread.described().contains("(write)")).count();
        long blocked = threads.stream().filter(thread -> thread.state().equals("BLOCKED")).count();
        String others = blocked == 0 ? "none for a lock." : blocked + " for a lock.";
        return new Says(blocked == 0 ? Tone.RIGHT : Tone.WRONG, "Of " + threads.size() + " threads of the server, "
            + writing + (writing == 1 ? " waits" : " wait") + " until a client takes its bytes, and " + others);
    }

    /** A chat of its own, in which little is said. */
    @Override
    public View still() {
        try (Program own = Program.compiled(List.of(folder)); Chat quiet = Chat.open(own, () -> { })) {
            await(() -> quiet.hallHas() == 6 && quiet.behind() == 0);
            quiet.turnReader();
            STILL.forEach(quiet::say);
            await(() -> quiet.hallHas() == 6 + STILL.size());
            return view(quiet);
        }
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** The newest lines of the chat. */
    @Override
    public String told() {
        List<Row> lines = started().rows().stream().filter(row -> row.lane() == Chat.HALL).toList();
        return lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()).stream()
            .map(row -> Visible.line(row.what(), Integer.MAX_VALUE)).collect(Collectors.joining("\n"));
    }

    private void shutDown() {
        if (chat != null) {
            chat.close();
            chat = null;
        }
    }

    @Override
    public synchronized void close() {
        shutDown();
        if (program != null) {
            program.close();
            program = null;
        }
    }
}
