package interleave.slides.paper;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser of the Chromium family, which prints pages without showing them.
 *
 * @param browser its program
 */
public record Printer(Path browser) {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
        "google-chrome-stable", "chrome", "microsoft-edge", "chrome.exe", "msedge.exe");
    /** Where the others install them. */
    private static final List<String> ON_A_MAC = List.of("Google Chrome", "Chromium", "Microsoft Edge");
    private static final List<String> ON_WINDOWS = List.of("Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe");
    /** Ends a hang. */
    private static final int MOST_SECONDS = 300;
    private static final int MOST_WORDS = 2_000;

    /** Empty where none is found. */
    public static Optional<Printer> onThisMachine() {
        Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> !folder.isEmpty()).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> onAMac = ON_A_MAC.stream()
            .map(name -> Path.of("/Applications", name + ".app", "Contents", "MacOS", name));
        Stream<Path> onWindows = Stream.of("ProgramFiles", "ProgramFiles(x86)").map(System::getenv)
            .filter(folder -> folder != null).flatMap(folder -> ON_WINDOWS.stream().map(name -> Path.of(folder, name)));
        return Stream.of(onPath, onAMac, onWindows).flatMap(all -> all)
            .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program)).findFirst()
            .map(Printer::new);
    }

    /**
     * Prints a page that needs no script. Blocks for some seconds.
     *
     * @throws IOException where the browser does not do it; says what it said
     */
    public void print(Path page, Path pdf) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("interleave-printing-");
        try {
            Files.deleteIfExists(pdf);
            Path said = profile.resolve("said.txt");
            Process process = new ProcessBuilder(command(page, pdf, profile)).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start();
            boolean hasEnded = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            if (!hasEnded || process.exitValue() != 0 || !Files.exists(pdf)) {
                String words = Files.readString(said, StandardCharsets.ISO_8859_1).strip();
                throw new IOException(browser + " has not printed " + page.getFileName() + ": "
                    + (hasEnded ? words.substring(Math.max(0, words.length() - MOST_WORDS)) : "it did not end"));
            }
        } finally {
            delete(profile);
        }
    }

    private List<String> command(Path page, Path pdf, Path profile) {
        List<String> command = new ArrayList<>(List.of(browser.toString(), "--headless", "--disable-gpu",
            "--no-first-run", "--disable-dev-shm-usage", "--user-data-dir=" + profile, "--no-pdf-header-footer",
            "--print-to-pdf=" + pdf.toAbsolutePath()));
        if ("root".equals(System.getProperty("user.name"))) {
            // It refuses to run otherwise; the page is the kit's own, and asks for nothing outside.
            command.add("--no-sandbox");
        }
        command.add(page.toUri().toString());
        return command;
    }

    /** As far as it goes: a browser's last process may write to its profile still. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
