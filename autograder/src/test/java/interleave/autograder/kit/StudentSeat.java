package interleave.autograder.kit;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a student does with a handout: unpack it, and call Maven in a lab's folder. */
final class StudentSeat {

    record Run(int status, String output) {
    }

    private StudentSeat() {
    }

    static Path unzipped(Path zip, Path target) throws IOException {
        try (ZipFile files = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(files.entries())) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(files.getInputStream(entry), file);
            }
        }
        try (Stream<Path> folders = Files.list(target)) {
            return folders.findFirst().orElseThrow();
        }
    }

    /** Offline: the build that runs this test has loaded all that a lab needs. */
    static Run mvn(Path folder, String... more) throws Exception {
        return behind(List.of(), folder, more);
    }

    /** As {@link #mvn}, after the words of a program that runs another one. */
    static Run behind(List<String> walls, Path folder, String... more) throws Exception {
        Process process = start(walls, folder, more);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    static Process start(Path folder, String... more) throws IOException {
        return start(List.of(), folder, more);
    }

    private static Process start(List<String> walls, Path folder, String... more) throws IOException {
        List<String> command = new ArrayList<>(walls);
        command.addAll(List.of(maven().orElseThrow().toString(), "-B", "-o"));
        String repository = System.getProperty("localRepository", "");
        if (!repository.isEmpty()) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.addAll(List.of(more));
        command.add("test");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    static Optional<Path> maven() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> Stream.of(Path.of(folder, "mvn"), Path.of(folder, "mvn.cmd")))
            .filter(Files::isExecutable).findFirst();
    }
}
