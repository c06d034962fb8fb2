package interleave.slides.audience;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.panel.ChatPanel;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import interleave.slides.panel.View;
import interleave.slides.present.Presenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many guests as a hall holds, and as many comings and goings as an hour has. */
class FullHallTest {

    private static final int READING = 200;
    private static final int NEVER_READING = 20;
    private static final int KEYS = 40;
    private static final int COMINGS = 1_000;
    private static final int AT_A_TIME = 50;
    /** More than the system keeps for one who does not read. */
    private static final int MUCH = 6_000_000;
    private static final long MOST_SECONDS = 120;
    private static final Limits LIMITS = new Limits(400, 400, 1_000_000, 1_000_000, 1_000_000, 1_000_000,
        TimeUnit.MINUTES.toNanos(1), TimeUnit.SECONDS.toNanos(5));

    @TempDir
    private Path folder;
    private final AtomicLong nanos = new AtomicLong();
    private Set<Thread> before;
    private Panels panels;
    private Audience audience;

    @BeforeEach
    void open() throws IOException {
        before = Thread.getAllStackTraces().keySet();
        panels = new Panels(Path.of("..").toAbsolutePath().normalize());
        panels.named(Panels.RACE);
        panels.named("lost-update");
    }

    @AfterEach
    void close() {
        audience.close();
        panels.close();
    }

    private static void until(String what, BooleanSupplier condition) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!condition.getAsBoolean() && System.nanoTime() < limit) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }

    private List<Phone> guests(int count, Pages pages, boolean areReading) throws IOException {
        List<Phone> guests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Phone guest = new Phone(audience.port());
            guest.join();
            pages.open(guest.cookie(), areReading);
            guests.add(guest);
        }
        return guests;
    }

    /** The lecturer's page: presses keys, and reads what panels show. */
    private static final class Lecturer implements AutoCloseable {

        private final URI deck;
        private final Socket socket;
        private final BufferedReader events;

        Lecturer(Presenter presenter) throws IOException {
            this.deck = URI.create(presenter.address(""));
            this.socket = call("GET " + deck.getPath() + "events");
            this.events = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        private Socket call(String what) throws IOException {
            Socket called = new Socket("127.0.0.1", deck.getPort());
            called.setSoTimeout((int) TimeUnit.SECONDS.toMillis(MOST_SECONDS));
            called.getOutputStream().write((what + " HTTP/1.1\r\nHost: " + deck.getAuthority()
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return called;
        }

        void press(String panel, String key) throws IOException {
            try (Socket pressed = call("POST " + deck.getPath() + "panels/" + panel + "/" + key)) {
                assertThat(new String(pressed.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 204");
            }
        }

        /** Reads up to a picture of this panel that holds this. The stream beats, so it is never silent for long. */
        void sees(String panel, String text) throws IOException {
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
            String name = "";
            String shown = "";
            while (!shown.contains(text) && System.nanoTime() < limit) {
                String line = events.readLine();
                assertThat(line).as("pictures go on to come, of %s", panel).isNotNull();
                name = line.startsWith("event: ") ? line.substring(7) : name;
                shown = name.equals(panel) && (line.startsWith("data: <p") || line.contains(text)) ? line : shown;
            }
            assertThat(shown).as("what %s shows", panel).contains(text);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void the_lecturers_panels_go_on_while_200_guests_press_and_20_never_read() throws Exception {
        audience = Audience.open(0, panels, LIMITS, System::nanoTime);
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try (Presenter presenter = Presenter.open(folder, panels); Lecturer lecturer = new Lecturer(presenter);
                Pages pages = new Pages(audience.port())) {
            guests(NEVER_READING, pages, false);
            until("all who never read are there", () -> audience.pages() == NEVER_READING);
            panels.changes().of(new Talkative());
            List<Phone> reading = guests(READING, pages, true);
            AtomicBoolean isOver = new AtomicBoolean();
            List<Future<?>> pressing = new ArrayList<>();
            for (Phone guest : reading) {
                pressing.add(hands.submit(() -> guest.post("/deposit", "")));
            }
            Future<?> goesOn = hands.submit(() -> {
                while (!isOver.get()) {
                    reading.get(0).post("/deposit", "");
                }
                return null;
            });
            System.out.printf("200 guests, 20 stuck: a key is seen after %d us (median of %d)%n",
                medianMicros(lecturer), KEYS);
            for (Future<?> each : pressing) {
                each.get();
            }
            isOver.set(true);
            goesOn.get();
            lecturer.press(Panels.RACE, "2");
            lecturer.sees(Panels.RACE, "Pressed: 200. The bank has 1: 199 deposits lost.");
            until("who never reads is cut off, and nobody else", () -> audience.pages() == READING);
        } finally {
            hands.shutdownNow();
        }
    }

    /** Of the time from a key to the picture that comes of it. */
    private static long medianMicros(Lecturer lecturer) throws IOException {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            long begin = System.nanoTime();
            lecturer.press("lost-update", i % 2 == 0 ? "1" : "u");
            lecturer.sees("lost-update", i % 2 == 0 ? "52 containsKey" : "calls deposit");
            micros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
        }
        Collections.sort(micros);
        return micros.get(KEYS / 2);
    }

    /** Tells phones more than the system keeps for one that does not read. */
    private final class Talkative implements Panel {

        @Override
        public String name() {
            return "talkative";
        }

        @Override
        public String title() {
            return "talkative";
        }

        @Override
        public View view() {
            return panels.named(Panels.RACE).view();
        }

        @Override
        public View press(String key) {
            return view();
        }

        @Override
        public View still() {
            return view();
        }

        @Override
        public String told() {
            return "x".repeat(MUCH);
        }

        @Override
        public void close() {
            // Nothing runs.
        }
    }

    @Test
    void after_an_hour_of_joins_and_leaves_no_thread_no_stream_and_no_guest_is_left() throws IOException {
        ChatPanel chat = (ChatPanel) panels.named(Panels.CHAT);
        audience = Audience.open(0, panels, LIMITS, nanos::get);
        int lines = Integer.parseInt(audience.invitation().command().replaceFirst("^nc \\S+ ", ""));
        for (int came = 0; came < COMINGS; came += AT_A_TIME) {
            comeAndGo(lines);
            until("pages that have gone are noticed", () -> {
                chat.press("1");
                return audience.pages() == 0;
            });
            nanos.addAndGet(LIMITS.awayNanos() + 1);
            audience.tidy();
            until("no guest is left", () -> audience.guests() == 0);
        }
        until("only our own are in the chat", () -> chat.count() == 3);
        audience.close();
        panels.close();
        until("no thread is left", () -> ours().isEmpty());
    }

    /** They have the names of those who were there before them. */
    private void comeAndGo(int lines) throws IOException {
        try (Pages pages = new Pages(audience.port()); Socket nc = new Socket("127.0.0.1", lines)) {
            List<Phone> guests = guests(AT_A_TIME, pages, true);
            for (int i = 0; i < AT_A_TIME; i++) {
                assertThat(guests.get(i).post("/enter", "guest " + i)).startsWith("HTTP/1.1 204");
                assertThat(guests.get(i).post("/say", "hello")).startsWith("HTTP/1.1 204");
            }
            nc.getOutputStream().write("/nick nc\nhello\n".getBytes(StandardCharsets.US_ASCII));
            until("all have come", () -> audience.pages() == AT_A_TIME && audience.guests() == AT_A_TIME + 1);
        }
    }

    /** Threads that have come since the test began, but for what the JDK and the testkit keep for later. */
    private Set<String> ours() {
        Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        Set<String> names = new HashSet<>();
        now.stream().filter(Thread::isAlive).forEach(thread -> names.add(thread.getName()));
        names.removeIf(name -> name.matches("process reaper.*|Common-Cleaner|ForkJoinPool.*|.*stage.*"));
        return names;
    }
}
