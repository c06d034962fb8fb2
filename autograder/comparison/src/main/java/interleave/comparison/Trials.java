package interleave.comparison;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a JVM for each trial, the same for every tool, and reads its answer. */
final class Trials {

    private final int limitSeconds;
    private final Path output;

    /** @param limitSeconds a tool that needs longer has no answer */
    Trials(int limitSeconds) throws IOException {
        this.limitSeconds = limitSeconds;
        output = Files.createTempFile("interleave-trial-", ".txt");
        output.toFile().deleteOnExit();
    }

    Answer run(Tool.Name tool, Program program) throws IOException, InterruptedException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp", program.classes() + File.pathSeparator + System.getProperty("java.class.path"),
            Trial.class.getName(), tool.name(), program.specimen().promise().name(), program.classes().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean hasEnded = process.waitFor(limitSeconds, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        String said = Files.readString(output);
        return hasEnded ? Answer.read(said).orElseGet(() -> Answer.unable("it broke down: " + said.strip()))
            : Answer.endless(limitSeconds);
    }
}
