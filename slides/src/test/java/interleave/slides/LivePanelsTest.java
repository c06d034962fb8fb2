package interleave.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.slides.page.Export;
import interleave.slides.panel.Panels;
import interleave.slides.present.Presenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Lab 3's deck as the presenter serves it, in Chromium: what a lecturer's keys do. */
class LivePanelsTest {

    @TempDir
    private static Path folder;
    private static Panels panels;
    private static Presenter presenter;
    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<Chromium> started = Chromium.start();
        assumeTrue(started.isPresent(), "skipped: there is no chromium, or no chromedriver (Debian: chromium-driver)");
        browser = started.get();
        Path root = Path.of("..").toAbsolutePath().normalize();
        panels = new Panels(root);
        new Export(root, true, panels).write(List.of(root.resolve("slides/decks/lab3.md")), folder);
        presenter = Presenter.open(folder, panels);
        browser.open(presenter.address("lab3.html"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            presenter.close();
            panels.close();
        }
    }

    /** Goes to a panel's slide, and takes all its steps back. */
    private static WebElement panel(String name) {
        WebElement panel = browser.find("[data-panel=" + name + "]");
        browser.goTo(panel);
        browser.until("the panel is live", () -> panel.getAttribute("class").contains("live"));
        browser.press("r");
        browser.until("all steps are taken back", () -> steps(panel) == 2);
        return panel;
    }

    private static int steps(WebElement panel) {
        return panel.findElements(By.cssSelector("text.step")).size();
    }

    private static String says(WebElement panel) {
        return panel.findElement(By.className("says")).getText();
    }

    @Test
    void the_lecturer_loses_an_update_by_choosing_who_goes_next() throws IOException {
        WebElement panel = panel("lost-update");
        browser.press("112221");
        browser.until("the verdict", () -> says(panel).startsWith("Lost update"));
        browser.keep("lost-update");
    }

    @Test
    void undo_takes_one_step_back_and_another_order_is_right() {
        WebElement panel = panel("lost-update");
        browser.press("12");
        browser.until("two steps", () -> steps(panel) == 4);
        browser.press("u");
        browser.until("one step", () -> steps(panel) == 3);
        browser.press("11222");
        browser.until("the verdict", () -> says(panel).startsWith("Both deposits count"));
    }

    @Test
    void with_a_lock_the_same_key_finds_the_other_thread_blocked() throws IOException {
        WebElement panel = panel("lost-update-repaired");
        browser.press("12");
        browser.until("it is blocked", () -> panel.findElements(By.cssSelector("text.state.stuck")).size() == 1);
        assertThat(panel.getText()).contains("BLOCKED: client-1 has the lock");
        browser.press("2");
        browser.until("it is told", () -> says(panel).contains("client-2 cannot take a step"));
        browser.keep("lost-update-repaired");
    }

    @Test
    void a_deadlock_closes_the_circle_of_who_waits_for_whom() throws IOException {
        WebElement panel = panel("deadlock");
        browser.press("1122112");
        browser.until("one waits", () -> panel.findElements(By.className("waits")).size() == 1);
        browser.press("2");
        browser.until("both wait", () -> panel.findElements(By.className("waits")).size() == 2);
        browser.until("the verdict", () -> says(panel).startsWith("Deadlock"));
        browser.keep("deadlock");
    }

    @Test
    void the_speakers_view_has_the_notes_of_the_slide_and_turns_with_it() {
        browser.run("Reveal.slide(0); const open = window.open; window.open = (...how) => window.other = open(...how)");
        browser.press("s");
        browser.until("the first slide's notes", () -> speakersNotes()
            .startsWith("Have two terminals ready with nc, and the handout of lab 3 open."));
        browser.press(Keys.SPACE.toString());
        browser.until("the second slide's notes", () -> speakersNotes().startsWith("Collect two or three answers."));
        browser.run("window.other.close()");
    }

    private static String speakersNotes() {
        return String.valueOf(browser.run("const notes = window.other"
            + " && window.other.document.querySelector('.speaker-controls-notes .value');"
            + " return notes ? notes.textContent.trim() : ''"));
    }

    @Test
    void a_click_on_a_button_is_its_key() {
        WebElement panel = panel("lost-update");
        panel.findElement(By.cssSelector("[data-key='2']")).click();
        browser.until("one step", () -> steps(panel) == 3);
    }

    @Test
    void space_on_a_button_presses_it_and_elsewhere_turns_the_slide() {
        WebElement panel = panel("lost-update");
        WebElement button = panel.findElement(By.cssSelector("[data-key='1']"));
        browser.run("arguments[0].focus()", button);
        browser.press(Keys.SPACE.toString());
        browser.until("one step", () -> steps(panel) == 3);
        assertThat(panel.isDisplayed()).as("the slide is still there").isTrue();
        browser.run("document.activeElement.blur()");
        browser.press(Keys.SPACE.toString());
        browser.until("the next slide", () -> !panel.isDisplayed());
    }

    @Test
    void keys_of_a_panel_do_nothing_on_other_slides() {
        WebElement panel = panel("lost-update");
        browser.run("Reveal.slide(0)");
        browser.press("1");
        browser.goTo(panel);
        browser.press("2");
        browser.until("one step", () -> steps(panel) == 3);
        assertThat(panel.findElements(By.cssSelector("g.lane0 text.step"))).as("client-1 has called, and no more")
            .hasSize(1);
    }

    @Test
    void axe_finds_no_serious_fault_in_a_panel() throws IOException {
        panel("deadlock");
        assertThat(browser.seriousFaults("section.present")).isEmpty();
    }

    @Test
    void nothing_is_written_to_the_console_and_nothing_is_asked_for_outside() {
        WebElement panel = panel("lost-update");
        browser.press("1");
        browser.until("one step", () -> steps(panel) == 3);
        assertThat(browser.console()).isEmpty();
        String ours = presenter.address("").replaceFirst("[^/]+/$", "");
        assertThat(browser.requests()).isNotEmpty()
            .allMatch(request -> request.contains("\"url\":\"" + ours) || request.contains("\"url\":\"data:"));
    }
}
