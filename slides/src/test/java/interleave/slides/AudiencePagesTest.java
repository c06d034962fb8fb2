package interleave.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.slides.audience.Audience;
import interleave.slides.page.Export;
import interleave.slides.page.InvitationCard;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import interleave.slides.present.Presenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a guest and a lecturer see of the audience, in Chromium. */
class AudiencePagesTest {

    @TempDir
    private static Path folder;
    /** What the invitation tells. */
    private static final AtomicInteger guests = new AtomicInteger();
    private static Panels panels;
    private static Presenter presenter;
    private static Audience audience;
    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<Chromium> started = Chromium.start();
        assumeTrue(started.isPresent(), "skipped: there is no chromium, or no chromedriver (Debian: chromium-driver)");
        browser = started.get();
        Path root = Path.of("..").toAbsolutePath().normalize();
        panels = new Panels(root);
        new Export(root, true, panels).write(
            List.of(root.resolve("slides/decks/lab3.md"), root.resolve("slides/decks/lab5.md")), folder);
        audience = Audience.open(0, panels);
        presenter = Presenter.open(folder, panels,
            () -> InvitationCard.html(audience.invitation(), guests.get()));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            presenter.close();
            audience.close();
            panels.close();
        }
    }

    private static Panel race() {
        Panel race = panels.named(Panels.RACE);
        race.press("r");
        return race;
    }

    @Test
    void a_guests_button_is_one_press_and_what_came_of_it_is_told() throws IOException {
        Panel race = race();
        browser.open(audience.invitation().address());
        WebElement told = browser.find(".told");
        browser.find("button").click();
        browser.until("the press is told", () -> told.getText().startsWith("1 deposit waits"));
        race.press("1");
        browser.find("button").click();
        browser.until("three presses", () -> told.getText().startsWith("3 deposits wait"));
        race.press("2");
        panels.changes().of(race);
        browser.until("the result is told", () ->
            told.getText().equals("Pressed: 3. The bank has 1: 2 deposits lost."));
        browser.keep("guest");
        assertThat(browser.seriousFaults("main")).isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void the_lecturers_page_follows_the_guests() {
        Panel race = race();
        browser.open(presenter.address("lab3.html"));
        WebElement panel = browser.find("[data-panel=" + Panels.RACE + "]");
        browser.until("the panel is live", () -> panel.getAttribute("class").contains("live"));
        race.press(Panels.PRESS);
        race.press(Panels.PRESS);
        panels.changes().of(race);
        browser.until("both presses", () -> panel.getAttribute("textContent").contains("2 at the door"));
    }

    @Test
    void a_name_with_a_script_in_it_is_text_on_both_pages() throws IOException {
        String name = "<img src=x onerror=";
        String line = "<script>document.title = 'owned'</script><svg onload=alert(1)>";
        browser.open(audience.invitation().address());
        browser.until("it is told", () -> browser.find("[data-panel=" + Panels.CHAT + "] .told").getText()
            .contains("lecturer"));
        browser.find("[data-post=enter] input").sendKeys(name + Keys.ENTER);
        browser.until("it is in", () -> browser.find("[data-post=say] input").isDisplayed());
        browser.find("[data-post=say] input").sendKeys(line + Keys.ENTER);
        browser.until("it is told", () -> browser.find("[data-panel=" + Panels.CHAT + "] .told").getText()
            .contains(name + ": " + line));
        browser.keep("guest-chat");
        assertThat(browser.seriousFaults("main")).isEmpty();
        assertThat(browser.run("return document.title")).isEqualTo("Join in");
        browser.open(presenter.address("lab5.html"));
        browser.until("it is shown", () -> browser.find("[data-panel=" + Panels.CHAT + "]")
            .getAttribute("textContent").contains(name + ": " + line.substring(0, 20)));
        browser.goTo(browser.find("[data-panel=" + Panels.CHAT + "]"));
        browser.press("2");
        browser.until("one has stopped", () -> browser.find("[data-panel=" + Panels.CHAT + "]").getText()
            .contains("stops reading"));
        browser.keep("audience-chat");
        assertThat(browser.run("return document.querySelectorAll('.panel script, .panel img, [onload]').length"))
            .isEqualTo(0L);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void q_shows_how_guests_join_over_any_slide_and_hides_it() throws IOException {
        browser.open(presenter.address("lab3.html"));
        browser.until("the deck is there", () -> !browser.run("return document.querySelectorAll('.join').length")
            .equals(0L));
        WebElement card = browser.find(".join");
        assertThat(card.isDisplayed()).isFalse();
        browser.goTo(browser.find("[data-panel=" + Panels.RACE + "]"));
        guests.set(42);
        browser.press("q");
        browser.until("it is shown", () -> card.getText().startsWith(audience.invitation().address()));
        assertThat(card.getText()).as("with who has come since the deck was opened").contains("42 guests");
        assertThat(browser.run("return document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('.join')"))
            .as("it lies over the slide").isEqualTo(card);
        assertThat(browser.find(".join svg").getSize().getHeight()).as("pixels of the code").isGreaterThan(300);
        assertThat(browser.seriousFaults(".join")).isEmpty();
        browser.keep("join");
        browser.press("q");
        browser.until("it is hidden", () -> !card.isDisplayed());
    }
}
