package interleave.slides.audience;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.page.LivePanel;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatGuestsTest {

    private static final int MOST_SECONDS = 60;
    private static final Limits LIMITS = new Limits(100, 100, 3, 1, 1_000, 1_000, TimeUnit.MINUTES.toNanos(1),
        TimeUnit.MINUTES.toNanos(1));

    private final AtomicLong nanos = new AtomicLong();
    private Panels panels;
    private Panel chat;
    private Audience audience;

    @BeforeEach
    void open() throws IOException {
        panels = new Panels(Path.of("..").toAbsolutePath().normalize());
        chat = panels.named(Panels.CHAT);
        audience = Audience.open(0, panels, LIMITS, nanos::get);
    }

    @AfterEach
    void close() {
        audience.close();
        panels.close();
    }

    private Phone guest() throws IOException {
        Phone phone = new Phone(audience.port());
        phone.join();
        return phone;
    }

    private Phone guest(String name) throws IOException {
        Phone phone = guest();
        assertThat(phone.post("/enter", name)).startsWith("HTTP/1.1 204");
        untilTold("goes by " + name);
        return phone;
    }

    private void untilTold(String line) {
        until(line, () -> chat.told().contains(line));
    }

    private void until(String what, BooleanSupplier condition) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!condition.getAsBoolean() && System.nanoTime() < limit) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        assertThat(condition.getAsBoolean()).as("%s in: %s", what, chat.told()).isTrue();
    }

    /** A guest's terminal. */
    private final class Terminal implements AutoCloseable {

        private final Socket socket = new Socket("127.0.0.1", Integer.parseInt(
            audience.invitation().command().replaceFirst("^nc \\S+ ", "")));
        private final BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(),
            StandardCharsets.UTF_8));

        Terminal() throws IOException {
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(MOST_SECONDS));
        }

        Terminal types(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        /** Reads up to a line that ends so; false at the end. */
        boolean reads(String ending) throws IOException {
            String line = lines.readLine();
            while (line != null && !line.endsWith(ending)) {
                line = lines.readLine();
            }
            return line != null;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void guests_with_names_talk_and_all_pages_tell_it() throws IOException {
        Phone ann = guest("ann");
        try (Phone.Page page = guest().open()) {
            assertThat(ann.post("/say", "is anybody here?")).startsWith("HTTP/1.1 204");
            assertThat(page.reads("ann: is anybody here?")).isTrue();
        }
    }

    @Test
    void a_script_is_text_in_the_lecturers_page_and_on_phones() throws IOException {
        Phone evil = guest("<img src=x onerror=");
        evil.post("/say", "\"><script>alert(1)</script>\u202e\u0007");
        untilTold("<img src=x onerror=: \"><script>alert(1)</script><U+202E>\u2407");
        assertThat(LivePanel.shown(chat.view())).contains("&lt;script&gt;alert(1)")
            .doesNotContain("<script>", "<img", "\u202e", "\u0007");
        assertThat(guest().get("/")).doesNotContain("alert(1)");
    }

    @Test
    void who_has_no_name_yet_cannot_speak() throws IOException {
        assertThat(guest().post("/say", "hello")).startsWith("HTTP/1.1 400").endsWith("First give your name.");
        assertThat(guest().post("/enter", " \n ")).startsWith("HTTP/1.1 400");
    }

    @Test
    void nobody_speaks_with_another_ones_name() throws IOException {
        guest("ann");
        assertThat(guest().post("/enter", "Ann")).startsWith("HTTP/1.1 400").endsWith("has this name already.");
        Phone bob = guest("bob");
        bob.post("/say", "/nick ann");
        untilTold("bob:  /nick ann");
    }

    @Test
    void names_and_lines_that_are_too_long_are_refused() throws IOException {
        assertThat(guest().post("/enter", "x".repeat(21))).startsWith("HTTP/1.1 413");
        Phone ann = guest("ann");
        assertThat(ann.post("/say", "x".repeat(201))).startsWith("HTTP/1.1 413");
        assertThat(ann.post("/say", "ö".repeat(200))).startsWith("HTTP/1.1 204");
    }

    @Test
    void who_talks_too_fast_has_to_wait() throws IOException {
        Phone ann = guest("ann");
        assertThat(ann.post("/say", "one")).startsWith("HTTP/1.1 204");
        assertThat(ann.post("/say", "two")).startsWith("HTTP/1.1 204");
        assertThat(ann.post("/say", "three")).startsWith("HTTP/1.1 429");
    }

    @Test
    void who_was_forgotten_has_left_the_chat() throws IOException {
        guest("ann");
        nanos.addAndGet(LIMITS.awayNanos() + 1);
        audience.tidy();
        untilTold("ann has exited");
    }

    @Test
    void after_a_reset_a_guest_speaks_on_under_the_same_name() throws IOException {
        Phone ann = guest("ann");
        chat.press("r");
        untilTold("goes by lecturer");
        assertThat(ann.post("/say", "still here")).startsWith("HTTP/1.1 204");
        untilTold("ann: still here");
    }

    @Test
    void a_terminal_is_in_the_chat_as_well() throws IOException {
        try (Terminal nc = new Terminal()) {
            assertThat(nc.types("/nick nina\r\n").reads("now goes by nina")).isTrue();
            assertThat(nc.types("hello\n").reads("Message from nina: hello")).isTrue();
            assertThat(audience.guests()).isEqualTo(1);
            nc.types("/quit\n");
            untilTold("nina is leaving now");
            assertThat(nc.reads("no such line")).as("the connection ends").isFalse();
        }
        until("nobody is left", () -> audience.guests() == 0);
    }

    @Test
    void a_terminal_cannot_send_what_another_one_obeys_nor_too_much_nor_too_fast() throws IOException {
        try (Terminal nc = new Terminal()) {
            assertThat(nc.types("/nick nina\n\u001b[2Jboo\n").reads("nina: \u241b[2Jboo")).isTrue();
        }
        try (Terminal nc = new Terminal()) {
            assertThat(nc.types("x".repeat(100_000) + "\n").reads("That is too long.")).isTrue();
            assertThat(nc.types("1\n2\n3\n4\n").reads("Not so fast.")).isTrue();
        }
    }

    @Test
    void terminals_are_bounded_and_who_leaves_makes_room() throws IOException {
        List<Terminal> inside = new ArrayList<>();
        for (int i = 0; i < LinePort.MOST; i++) {
            inside.add(new Terminal());
            assertThat(inside.get(i).reads("has joined")).isTrue();
        }
        try (Terminal oneMore = new Terminal()) {
            assertThat(oneMore.reads("has joined")).as("one too many").isFalse();
        }
        for (Terminal terminal : inside) {
            terminal.close();
        }
        until("all have gone", () -> audience.guests() == 0);
        try (Terminal late = new Terminal()) {
            assertThat(late.reads("has joined")).isTrue();
        }
    }
}
