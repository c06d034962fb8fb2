package interleave.slides.present;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.panel.Panels;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked by hand: a client of the JDK's would not let a test lie about its host. */
class PresenterTest {

    private static final int SILENCE_MILLIS = 20_000;
    private static final String EMPTY = "Content-Length: 0\r\n";

    @TempDir
    private Path folder;
    private Panels panels;
    private Presenter presenter;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectory(folder.resolve("decks"));
        Files.writeString(folder.resolve("decks/lab3.html"), "<h1>Bank</h1>");
        Files.writeString(folder.resolve("secret.html"), "secret");
        panels = new Panels(Path.of("..").toAbsolutePath().normalize());
        presenter = Presenter.open(folder.resolve("decks"), panels);
    }

    @AfterEach
    void close() {
        presenter.close();
        panels.close();
    }

    private String path(String file) {
        return presenter.address(file).replaceFirst("^http://[^/]+", "");
    }

    private String host() {
        return "127.0.0.1:" + presenter.port();
    }

    private String ask(String method, String path, String host, String more) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", presenter.port())) {
            // Only where it fails: nobody would end a test that waits for ever.
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more
                + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_deck_is_served_below_the_token() throws IOException {
        assertThat(ask("GET", path("lab3.html"), host(), "")).startsWith("HTTP/1.1 200").endsWith("<h1>Bank</h1>")
            .containsIgnoringCase("Content-Security-Policy: default-src 'self'");
    }

    @Test
    void own_pages_may_ask() throws IOException {
        assertThat(ask("GET", path("lab3.html"), host(), "Origin: http://" + host() + "\r\n"))
            .startsWith("HTTP/1.1 200");
    }

    @Test
    void without_the_token_there_is_nothing() throws IOException {
        assertThat(ask("GET", "/lab3.html", host(), "")).startsWith("HTTP/1.1 404");
    }

    @Test
    void every_presenter_has_a_token_of_its_own() throws IOException {
        try (Presenter other = Presenter.open(folder, panels)) {
            assertThat(other.address("")).doesNotEndWith(path(""));
        }
    }

    @Test
    void another_host_is_refused() throws IOException {
        assertThat(ask("GET", path("lab3.html"), "evil.example:" + presenter.port(), "")).startsWith("HTTP/1.1 403");
    }

    @Test
    void another_origin_is_refused() throws IOException {
        assertThat(ask("GET", path("lab3.html"), host(), "Origin: http://evil.example\r\n"))
            .startsWith("HTTP/1.1 403");
    }

    @Test
    void nothing_outside_of_the_folder_is_served() throws IOException {
        assertThat(ask("GET", path("../secret.html"), host(), "")).startsWith("HTTP/1.1 404");
        assertThat(ask("GET", path("%2e%2e/secret.html"), host(), "")).startsWith("HTTP/1.1 404");
    }

    @Test
    void nothing_can_be_sent() throws IOException {
        assertThat(ask("POST", path("lab3.html"), host(), "Content-Length: 0\r\n")).startsWith("HTTP/1.1 405");
    }

    @Test
    void a_key_reaches_its_panel_and_all_pages_are_told() throws IOException {
        panels.named("lost-update");
        try (Page one = new Page(); Page other = new Page()) {
            assertThat(one.next()).contains("event: lost-update").contains("client-1 next: line 52");
            assertThat(other.next()).contains("event: lost-update");
            assertThat(press("lost-update/1")).startsWith("HTTP/1.1 204");
            assertThat(one.next()).contains("client-1 next: line 55");
            assertThat(other.next()).contains("client-1 next: line 55");
        }
    }

    @Test
    void a_page_that_never_reads_holds_no_other_up() throws IOException {
        panels.named("lost-update");
        try (Page stuck = new Page(); Page other = new Page()) {
            other.next();
            for (int i = 0; i < 100; i++) {
                press(i % 2 == 0 ? "lost-update/1" : "lost-update/u");
            }
            press("lost-update/2");
            String last = other.next();
            while (!last.contains("client-2 next: line 55")) {
                last = other.next();
            }
            assertThat(last).contains("client-1 next: line 52");
        }
    }

    @Test
    void a_page_too_many_sends_the_oldest_one_home_and_the_others_go_on() throws IOException {
        panels.named("lost-update");
        List<Page> pages = new ArrayList<>();
        try {
            for (int i = 0; i <= Streams.MOST; i++) {
                pages.add(new Page());
                assertThat(pages.get(i).next()).contains("event: lost-update");
            }
            assertThat(pages.get(0).next()).as("the oldest one's stream is over").isEmpty();
            press("lost-update/1");
            assertThat(pages.get(1).next()).contains("client-1 next: line 55");
            assertThat(pages.get(Streams.MOST).next()).contains("client-1 next: line 55");
        } finally {
            for (Page page : pages) {
                page.close();
            }
        }
    }

    @Test
    void a_key_needs_the_token_and_our_origin() throws IOException {
        panels.named("lost-update");
        assertThat(ask("POST", "/panels/lost-update/1", host(), EMPTY)).startsWith("HTTP/1.1 404");
        assertThat(ask("POST", path("panels/lost-update/1"), host(), EMPTY + "Origin: http://evil.example\r\n"))
            .startsWith("HTTP/1.1 403");
        assertThat(ask("GET", path("panels/lost-update/1"), host(), "")).startsWith("HTTP/1.1 405");
        assertThat(panels.named("lost-update").view().rows()).as("steps taken: the two calls only").hasSize(2);
    }

    @Test
    void a_panel_that_no_slide_shows_and_a_key_that_is_none_are_not_there() throws IOException {
        panels.named("lost-update");
        assertThat(press("deadlock/1")).startsWith("HTTP/1.1 404");
        assertThat(press("lost-update/12")).startsWith("HTTP/1.1 404");
        assertThat(press("lost-update/%2e%2e")).startsWith("HTTP/1.1 404");
    }

    private String press(String panelAndKey) throws IOException {
        return ask("POST", path("panels/" + panelAndKey), host(), EMPTY);
    }

    /** The stream of one page. */
    private final class Page implements AutoCloseable {

        private final Socket socket = new Socket("127.0.0.1", presenter.port());
        private final BufferedReader events = new BufferedReader(new InputStreamReader(socket.getInputStream(),
            StandardCharsets.UTF_8));

        Page() throws IOException {
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write(("GET " + path("events") + " HTTP/1.1\r\nHost: " + host()
                + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        /** The lines of the next event that says something; empty where the stream is over. */
        String next() throws IOException {
            StringBuilder event = new StringBuilder();
            for (String line = events.readLine(); line != null && (event.isEmpty() || !line.isEmpty());
                    line = events.readLine()) {
                if (!event.isEmpty() || line.startsWith("event:")) {
                    event.append(line).append('\n');
                }
            }
            return event.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void a_connection_that_stays_open_keeps_nobody_out() throws IOException {
        try (Socket silent = new Socket("127.0.0.1", presenter.port())) {
            silent.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
            silent.getOutputStream().flush();
            assertThat(ask("GET", path("lab3.html"), host(), "")).startsWith("HTTP/1.1 200");
        }
    }
}
