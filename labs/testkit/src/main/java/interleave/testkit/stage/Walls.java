package interleave.testkit.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the Linux kernel lets a stage see, put up by bubblewrap: the JDK, the system's libraries, the stage's own jars
 * and the folder of its classes, all read-only; no other process; no place to write to. The network is the one of the
 * JVM that starts the stage, which is why a grader gives that one a loopback of its own.
 *
 * <p>Immutable; any thread may use it. See <a href="https://github.com/containers/bubblewrap">bubblewrap</a>; each
 * option that must be there is in its version 0.4 already.
 */
public final class Walls {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    /** Names of folders with the libraries that a JVM is linked with, on every Linux. */
    private static final List<String> LIBRARIES = List.of("/usr/lib", "/usr/lib32", "/usr/lib64", "/lib", "/lib32",
        "/lib64");
    private static final int DEPTH_OF_A_JDK = 4;
    /** A folder of a process that starts stages: theirs lie in it. */
    private static final Path MEMORY = Path.of("/tmp");
    private static final long LARGEST_FILE = 64 << 20;
    private static final long MEMORY_BYTES = 256 << 20;

    private static final Optional<Walls> WANTED =
        Optional.ofNullable(System.getProperty("stage.walls")).map(Path::of).map(Walls::new);

    private final String bubblewrap;
    private final List<String> limits = KernelLimits.command(0);
    private final List<Path> beyond = beyondTheJdk();

    /** @param bubblewrap the program {@code bwrap} */
    public Walls(Path bubblewrap) {
        this.bubblewrap = bubblewrap.toString();
    }

    /** Those that this JVM was told to put up, by {@code -Dstage.walls}. */
    public static Optional<Walls> wanted() {
        return WANTED;
    }

    /**
     * The beginning of a command line that runs the rest behind walls.
     *
     * @param folder   where the command runs, and whose files it may read
     * @param readable other files and folders that it may read
     */
    public List<String> around(Path folder, List<Path> readable) {
        List<String> command = new ArrayList<>(limits);
        command.addAll(alone());
        command.addAll(files(folder, readable));
        // Without /proc, which not every machine lets be mounted, a program does not find what lies beside it.
        command.addAll(List.of("--setenv", "LD_LIBRARY_PATH",
            JAVA_HOME.resolve("lib") + ":" + JAVA_HOME.resolve("lib/server")));
        return command;
    }

    /**
     * As {@link #around}, for a program that starts stages. They are behind the same walls, and have a loopback that
     * nobody else has. {@link #memory} is theirs to write to, for as long as the program runs; all that lies there
     * takes no more than 256 MB, where {@link #boundsMemory}.
     */
    public List<String> aroundStages(Path folder, List<Path> readable) {
        List<String> command = new ArrayList<>(KernelLimits.command(LARGEST_FILE));
        command.addAll(alone());
        // First, for what it may read can lie below it. A program looks its own children up in /proc.
        command.addAll(List.of("--unshare-net", "--proc", "/proc"));
        if (boundsMemory()) {
            command.addAll(List.of("--size", String.valueOf(MEMORY_BYTES)));
        }
        command.addAll(List.of("--tmpfs", MEMORY.toString()));
        command.addAll(files(folder, readable));
        return command;
    }

    /** Whether this bubblewrap can say how large a folder in memory may become: it came with version 0.7. */
    public boolean boundsMemory() {
        try {
            Process help = new ProcessBuilder(bubblewrap, "--help").redirectErrorStream(true).start();
            return new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("--size ");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The folder that {@link #aroundStages} brings along. */
    public static Path memory() {
        return MEMORY;
    }

    private List<String> alone() {
        return List.of(bubblewrap, "--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts",
            "--uid", "65534", "--gid", "65534", "--cap-drop", "ALL", "--new-session",
            // The program is the first process of its namespace: when it ends, the kernel ends all that it started.
            "--as-pid-1");
    }

    private List<String> files(Path folder, List<Path> readable) {
        List<String> options = new ArrayList<>();
        LIBRARIES.forEach(library -> options.addAll(library(Path.of(library))));
        Set<Path> seen = new LinkedHashSet<>(beyond);
        seen.add(JAVA_HOME);
        seen.add(folder);
        seen.addAll(readable);
        seen.forEach(path -> options.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        options.addAll(List.of("--dev", "/dev", "--remount-ro", "/dev", "--remount-ro", "/",
            "--chdir", folder.toString()));
        return options;
    }

    private static List<String> library(Path folder) {
        try {
            if (Files.isSymbolicLink(folder)) {
                return List.of("--symlink", Files.readSymbolicLink(folder).toString(), folder.toString());
            }
            return Files.isDirectory(folder) ? List.of("--ro-bind", folder.toString(), folder.toString()) : List.of();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Some systems keep a JDK's settings elsewhere, and link to them. */
    private static List<Path> beyondTheJdk() {
        try (Stream<Path> files = Files.walk(JAVA_HOME, DEPTH_OF_A_JDK)) {
            Set<Path> targets = new LinkedHashSet<>();
            for (Path link : files.filter(Files::isSymbolicLink).filter(Files::exists).toList()) {
                Path target = link.toRealPath();
                if (!target.startsWith(JAVA_HOME) && LIBRARIES.stream().noneMatch(target::startsWith)) {
                    targets.add(target);
                }
            }
            return List.copyOf(targets);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
