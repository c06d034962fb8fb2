package interleave.testkit.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Stages that stand ready before a test asks for one: a fresh one of the plain kind, in which no code of a student's
 * has run, and an exploring one that somebody is done with, whose schedules all have classes of their own anyway. Any
 * thread may call.
 */
final class ReadyStages {

    private static final Ahead<Asked, StageProcess> PLAIN =
        new Ahead<>(asked -> StageProcess.start(asked.options()), StageProcess::end, StageProcess::background);
    private static final Kept<Asked, StageProcess> EXPLORING = new Kept<>(StageProcess::end);

    /** Options, and the class files as they were: the same folder may hold another program next time. */
    record Asked(StageOptions options, Map<Path, FileTime> files) {
    }

    /** A stage's process, and what it was started for. */
    record Taken(StageProcess process, Asked asked) {
    }

    private ReadyStages() {
    }

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ReadyStages::end, "stages-ahead-end"));
    }

    static void end() {
        PLAIN.end();
        EXPLORING.end();
    }

    /** @throws UncheckedIOException where the machine does not start one */
    static Taken take(StageOptions options) {
        Asked asked = new Asked(options, files(options.classes()));
        if (Debugging.isWanted()) {
            return new Taken(StageProcess.start(options), asked);
        }
        StageProcess ready = options.explores() ? EXPLORING.take(asked).orElseGet(() -> StageProcess.start(options))
            : PLAIN.take(asked);
        if (ready.isAlive()) {
            return new Taken(ready, asked);
        }
        ready.end();
        return new Taken(StageProcess.start(options), asked);
    }

    /** Takes an exploring stage back that is as good as new. */
    static void keep(Taken taken) {
        if (Debugging.isWanted()) {
            taken.process().end();
            return;
        }
        taken.process().forgetOutput();
        EXPLORING.keep(taken.asked(), taken.process());
    }

    private static Map<Path, FileTime> files(Path classes) {
        if (!Files.isDirectory(classes)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(classes)) {
            Map<Path, FileTime> found = new TreeMap<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                found.put(file, Files.getLastModifiedTime(file));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read the classes of the stage", unreadable);
        }
    }
}
