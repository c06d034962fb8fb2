package interleave.autograder.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A handout as a git repository: each version is a commit on the branch {@code main}, so that students pull the next
 * one, and git merges it with their own work. The same versions in the same order give the same commits.
 */
public final class HandoutRepository {

    private static final String WHO = "Interleave";
    private static final String MAIL = "interleave@localhost";
    private static final String WHEN = "2000-01-01T00:00:00Z";

    private final Path folder;

    /** @param folder of the repository; it is made where it is not there */
    public HandoutRepository(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Commits a version, unless it is the latest one.
     *
     * @return whether there was anything new
     * @throws IOException where git is not at hand or refuses, with what it said
     */
    public boolean commit(Handout handout) throws IOException {
        if (!Files.isDirectory(folder.resolve(".git"))) {
            begin();
        }
        git("rm", "-r", "-q", "--ignore-unmatch", "--", ".");
        for (HandoutFile file : handout.files()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
            target.toFile().setExecutable(file.isExecutable(), false);
        }
        // By force: what is handed out is no matter of anybody's ignored files.
        git("-c", "core.autocrlf=false", "add", "-A", "-f", ".");
        // Windows has no such mode: there the index alone knows it.
        git("update-index", "--chmod=+x", "mvnw");
        if (git("status", "--porcelain").isBlank()) {
            return false;
        }
        git("-c", "user.name=" + WHO, "-c", "user.email=" + MAIL, "-c", "commit.gpgsign=false", "commit", "-q",
            "--no-verify", "-m", "Handout " + handout.version());
        return true;
    }

    /** Only into a folder of its own: whatever else lies there would go to students. */
    private void begin() throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IOException(folder + " is neither empty nor a git repository: name another folder");
            }
        }
        git("init", "-q");
        git("symbolic-ref", "HEAD", "refs/heads/main");
    }

    private String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fileMode=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GIT_AUTHOR_DATE", WHEN, "GIT_COMMITTER_DATE", WHEN));
        try {
            Process git = builder.start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IOException("git " + arguments[0] + " failed in " + folder + ": " + said.strip());
            }
            return said;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while git was running", stopped);
        }
    }
}
