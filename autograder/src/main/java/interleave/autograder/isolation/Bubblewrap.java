package interleave.autograder.isolation;

import interleave.testkit.stage.Walls;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program {@code bwrap}, by which an ordinary user too may use the namespaces of a Linux kernel. */
final class Bubblewrap {

    private static final long START_SECONDS = 60;
    private static final int LONGEST_REASON = 200;

    private Bubblewrap() {
    }

    /**
     * What was found on this machine.
     *
     * @param program where it is
     * @param problem why it is of no use, and what to do; empty where it works
     */
    record Found(Optional<Path> program, Optional<String> problem) {
    }

    /**
     * Finds the program and tries it, with a JVM in it, as a stage would be.
     *
     * @param path where programs lie, as the variable PATH has it
     */
    static Found look(String path) throws InterruptedException {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return new Found(Optional.empty(), Optional.of("only Linux has what it takes; on other systems grade in a "
                + "container or a virtual machine"));
        }
        Optional<Path> program = on(path);
        return program.isEmpty()
            ? new Found(program, Optional.of("bubblewrap is not installed (Debian, Ubuntu: apt install bubblewrap)"))
            : new Found(program, tried(program.get()));
    }

    private static Optional<Path> on(String path) {
        return Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, "bwrap")).filter(Files::isExecutable).findFirst();
    }

    static List<String> privateLoopback(Path program) {
        return List.of(program.toString(), "--unshare-net", "--dev-bind", "/", "/", "--");
    }

    /** Why a JVM does not start behind both walls; empty where it does. */
    private static Optional<String> tried(Path program) throws InterruptedException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("interleave-walls-");
            List<String> command = new ArrayList<>(privateLoopback(program));
            command.addAll(new Walls(program).around(folder, List.of()));
            command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-version"));
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))).start();
            String said = new String(process.getInputStream().readNBytes(1 << 16), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(START_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0 ? Optional.empty() : Optional.of(reason(said));
        } catch (IOException failed) {
            return Optional.of(reason(String.valueOf(failed.getMessage())));
        } finally {
            if (folder != null) {
                folder.toFile().delete();
            }
        }
    }

    private static String reason(String said) {
        String line = said.lines().findFirst().orElse("no word").strip();
        return "bubblewrap does not work here (" + line.substring(0, Math.min(line.length(), LONGEST_REASON))
            + "); often user namespaces are forbidden, by a container or by kernel settings such as "
            + "kernel.apparmor_restrict_unprivileged_userns";
    }
}
