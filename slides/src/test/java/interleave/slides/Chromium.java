package interleave.slides;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, steered by Debian's ChromeDriver. One test at a time uses it. */
final class Chromium implements AutoCloseable {

    /** Ends a hang: what is waited for takes some ten milliseconds. */
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.js";
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    /** What axe-core's own look at colours makes Chromium say. */
    private static final String OF_AXE = "willReadFrequently";

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Empty where one of the two is not on the path. */
    static Optional<Chromium> start() {
        Optional<Path> steers = program("chromedriver");
        return steers.isEmpty() ? Optional.empty() : program("chromium").map(browser -> new Chromium(new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(steers.get().toFile()).build(), options(browser))));
    }

    static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
            .map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst();
    }

    private static ChromeOptions options(Path browser) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    void open(String address) {
        driver.get(address);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The script ends by calling its last argument with the result. */
    private Object runAndWait(String script) {
        return driver.executeAsyncScript(script);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** What axe-core finds that keeps people out. */
    List<?> seriousFaults(String selector) throws IOException {
        try (InputStream axe = Chromium.class.getResourceAsStream(AXE)) {
            run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) runAndWait("const done = arguments[0]; axe.run('" + selector + "', "
            + "{resultTypes: ['violations']}).then((all) => done(all.violations"
            + ".filter((each) => ['serious', 'critical'].includes(each.impact))"
            + ".map((each) => each.id + ': ' + each.nodes.map((node) => node.html).join(' '))));");
    }

    /** Shows the slide of a deck that a panel stands on. */
    void goTo(WebElement panel) {
        run("const at = Reveal.getIndices(arguments[0].closest('section')); Reveal.slide(at.h, at.v);", panel);
    }

    /** Types into whatever has the focus. */
    void press(String keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void until(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, MOST).ignoring(StaleElementReferenceException.class).withMessage(what)
            .until(any -> condition.getAsBoolean());
    }

    /** What the pages have written to the console since this was asked last. */
    List<String> console() {
        return logged(LogType.BROWSER).filter(message -> !message.contains(OF_AXE)).toList();
    }

    /** What the pages have asked for since this was asked last, as the browser's log tells it. */
    List<String> requests() {
        return logged(LogType.PERFORMANCE).filter(message -> message.contains("Network.requestWillBeSent\"")).toList();
    }

    private Stream<String> logged(String type) {
        return driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage);
    }

    /** A screenshot for whoever looks at a build's results. */
    void keep(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
