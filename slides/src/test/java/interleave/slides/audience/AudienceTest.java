package interleave.slides.audience;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import interleave.slides.present.Presenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudienceTest {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final Limits FEW = new Limits(5, 4, 3, 1, 60, 1, MINUTE, MINUTE);

    @TempDir
    private Path folder;
    private final AtomicLong nanos = new AtomicLong();
    private Panels panels;
    private Panel race;
    private Audience audience;

    @BeforeEach
    void open() throws IOException {
        panels = new Panels(Path.of("..").toAbsolutePath().normalize());
        race = panels.named(Panels.RACE);
        audience = Audience.open(0, panels, FEW, nanos::get);
    }

    @AfterEach
    void close() {
        audience.close();
        panels.close();
    }

    private Phone phone() {
        return new Phone(audience.port());
    }

    private Phone guest() throws IOException {
        Phone phone = phone();
        phone.join();
        return phone;
    }

    @Test
    void the_page_has_a_button_for_what_a_guest_may_do() throws IOException {
        assertThat(phone().get("/")).startsWith("HTTP/1.1 200").contains("data-post=\"deposit\"")
            .containsIgnoringCase("Content-Security-Policy: default-src 'self'");
        assertThat(phone().get("/guest.js")).startsWith("HTTP/1.1 200").contains("EventSource");
        assertThat(phone().get("/guest.css")).startsWith("HTTP/1.1 200").contains("button");
    }

    @Test
    void a_deposit_of_a_guest_is_one_press() throws IOException {
        assertThat(guest().post("/deposit", "")).startsWith("HTTP/1.1 204");
        assertThat(guest().post("/deposit", "")).startsWith("HTTP/1.1 204");
        assertThat(race.view().lanes().get(0).state()).isEqualTo("2 at the door");
    }

    @Test
    void guests_read_what_the_panel_says() throws IOException {
        Phone ann = guest();
        try (Phone.Page page = ann.open()) {
            guest().post("/deposit", "");
            assertThat(page.reads("1 deposit waits at the door")).isTrue();
        }
    }

    @Test
    void who_has_not_joined_can_do_nothing() throws IOException {
        assertThat(phone().post("/deposit", "")).startsWith("HTTP/1.1 401");
        assertThat(phone().get("/events")).startsWith("HTTP/1.1 401");
        assertThat(race.view().rows()).isEmpty();
    }

    @Test
    void a_forged_identity_is_nobodys() throws IOException {
        String ann = guest().cookie();
        for (String forged : List.of("interleave-guest=" + "0".repeat(32), "interleave-guest=", ann.substring(0, 40),
                ann + "0", ann.toUpperCase(), "interleave-guest=1", "guest=" + ann.substring(17))) {
            assertThat(phone().withCookie(forged).post("/deposit", "")).as(forged).startsWith("HTTP/1.1 401");
        }
        assertThat(race.view().rows()).isEmpty();
    }

    @Test
    void every_guest_has_an_identity_that_scripts_and_other_sites_do_not_get() throws IOException {
        Phone ann = phone();
        assertThat(ann.join()).containsIgnoringCase("; HttpOnly; SameSite=Strict");
        Phone bob = guest();
        assertThat(bob.cookie()).isNotEqualTo(ann.cookie());
        assertThat(bob.get("/") + bob.get("/guest.js")).doesNotContain(ann.cookie().substring(17));
        String before = bob.cookie();
        bob.join();
        assertThat(bob.cookie()).as("who is here already stays the same guest").isEqualTo(before);
        assertThat(audience.guests()).isEqualTo(2);
    }

    @Test
    void no_action_of_the_presenters_is_reached_from_the_guests_port() throws IOException {
        Files.writeString(folder.resolve("lab3.html"), "the deck");
        try (Presenter presenter = Presenter.open(folder, panels)) {
            String token = presenter.address("").replaceFirst("^http://[^/]+", "");
            Phone ann = guest();
            for (String path : List.of("lab3.html", "events", "invitation")) {
                assertThat(ann.get(token + path)).as(path).startsWith("HTTP/1.1 404");
            }
            for (String path : List.of(token + "panels/audience-race/2", "/panels/audience-race/1", "/2", "/deposit/2",
                    "/join/../panels/audience-race/1", "//deposit")) {
                assertThat(ann.post(path, "")).as(path).doesNotStartWith("HTTP/1.1 2");
            }
            assertThat(ann.get("/deposit")).startsWith("HTTP/1.1 405");
            assertThat(race.view().rows()).isEmpty();
        }
    }

    @Test
    void the_audiences_classes_know_nothing_of_the_presenters() {
        noClasses().that().resideInAPackage("interleave.slides.audience..").should().dependOnClassesThat()
            .resideInAnyPackage("interleave.slides.present..", "interleave.slides.cli..")
            .because("a guest reaches no action of the presenter's").check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("interleave.slides"));
    }

    @Test
    void another_host_and_another_origin_are_refused() throws IOException {
        String own = "127.0.0.1:" + audience.port();
        assertThat(phone().ask("GET /", "evil.example:" + audience.port(), "", "")).startsWith("HTTP/1.1 403");
        assertThat(guest().ask("POST /deposit", own, "Origin: http://evil.example\r\n", ""))
            .startsWith("HTTP/1.1 403");
        assertThat(guest().ask("POST /deposit", own, "Origin: http://" + own + "\r\n", ""))
            .startsWith("HTTP/1.1 204");
    }

    @Test
    void a_guest_who_is_too_fast_has_to_wait_and_another_one_has_not() throws IOException {
        Phone ann = guest();
        for (int i = 0; i < FEW.guestBurst(); i++) {
            assertThat(ann.post("/deposit", "")).startsWith("HTTP/1.1 204");
        }
        assertThat(ann.post("/deposit", "")).startsWith("HTTP/1.1 429").endsWith("Not so fast.");
        assertThat(guest().post("/deposit", "")).startsWith("HTTP/1.1 204");
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(ann.post("/deposit", "")).startsWith("HTTP/1.1 204");
    }

    @Test
    void an_address_that_is_too_fast_has_to_wait() throws IOException {
        for (int i = 0; i < FEW.addressBurst(); i++) {
            assertThat(phone().get("/")).startsWith("HTTP/1.1 200");
        }
        assertThat(phone().get("/")).startsWith("HTTP/1.1 429");
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(phone().get("/")).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_text_that_is_too_long_is_refused() throws IOException {
        assertThat(guest().post("/deposit", "x".repeat(1_001))).startsWith("HTTP/1.1 413");
        assertThat(phone().post("/join", "x".repeat(50_000))).startsWith("HTTP/1.1 413");
        assertThat(race.view().rows()).isEmpty();
    }

    @Test
    void a_full_hall_lets_nobody_in_until_somebody_has_gone() throws IOException {
        List<Phone> inside = new ArrayList<>();
        for (int i = 0; i < FEW.guestsOfAddress(); i++) {
            inside.add(guest());
        }
        assertThat(phone().join()).startsWith("HTTP/1.1 503").contains("full");
        nanos.addAndGet(FEW.awayNanos() + 1);
        inside.get(0).join();
        audience.tidy();
        assertThat(audience.guests()).as("only the one who was heard of").isEqualTo(1);
        assertThat(phone().join()).startsWith("HTTP/1.1 204");
        assertThat(inside.get(1).post("/deposit", "")).as("forgotten").startsWith("HTTP/1.1 401");
    }

    @Test
    void who_has_a_page_open_is_not_forgotten() throws IOException {
        Phone ann = guest();
        try (Phone.Page page = ann.open()) {
            assertThat(page.reads("")).isTrue();
            nanos.addAndGet(2 * FEW.awayNanos());
            audience.tidy();
            assertThat(ann.post("/deposit", "")).startsWith("HTTP/1.1 204");
        }
    }

    @Test
    void a_third_page_of_a_guest_ends_the_first_one() throws IOException {
        Phone ann = guest();
        try (Phone.Page first = ann.open()) {
            // Each is there before the next one comes: else the second may be the first.
            assertThat(first.reads("")).isTrue();
            try (Phone.Page second = ann.open()) {
                assertThat(second.reads("")).isTrue();
                Phone.Page third = ann.open();
                assertThat(third.reads("")).isTrue();
                assertThat(first.reads("no such text")).as("it is over").isFalse();
                ann.post("/deposit", "");
                assertThat(second.reads("1 deposit waits")).isTrue();
                third.close();
            }
        }
    }

    @Test
    void the_invitation_names_an_address_of_this_machine_and_the_port() {
        assertThat(audience.invitation().address()).matches("http://[\\d.]+:" + audience.port() + "/");
    }
}
