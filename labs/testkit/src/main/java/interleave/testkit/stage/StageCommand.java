package interleave.testkit.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line and environment of a stage's JVM. */
final class StageCommand {

    private StageCommand() {
    }

    static ProcessBuilder of(StageOptions options, Path scratch) {
        List<String> command = new ArrayList<>(
            Walls.wanted().map(walls -> walls.around(scratch, jars(options))).orElse(List.of()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A short life: no optimising compiler, no parallel collector, no files of the JVM's own.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + scratch.resolve("crash.log"),
            // Signals end it without its shutdown hooks, which therefore run only where its program ends it.
            "-Xrs", "-XX:+DisableAttachMechanism", "-Djava.io.tmpdir=" + scratch));
        // Limits. The first OutOfMemoryError is the verdict: what runs on after it proves nothing.
        command.addAll(List.of("-Xmx" + options.heapMegabytes() + "m", "-XX:MaxMetaspaceSize=192m",
            "-XX:MaxDirectMemorySize=64m", "-XX:+ExitOnOutOfMemoryError"));
        command.add("-Duser.language=" + options.language());
        // A default charset that is not UTF-8: code that names none is caught.
        command.addAll(Runtime.version().feature() >= 18 ? List.of("-Dfile.encoding=COMPAT")
            : List.of("-Dfile.encoding=US-ASCII", "-Dsun.stdout.encoding=US-ASCII"));
        if (Debugging.isWanted()) {
            command.add(Debugging.agent());
        }
        if (options.explores()) {
            command.addAll(List.of("-javaagent:" + HookJar.path() + "=" + HookJar.path(),
                "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "-Xss256k",
                // Virtual threads that are held inside a monitor keep their carriers, before JDK 24.
                "-Djdk.virtualThreadScheduler.parallelism=64",
                // It warns that a longer boot class path costs it some of its archive.
                "-XX:-PrintWarnings", "-Xlog:disable"));
        }
        CoverageAgent.wanted(options).map(CoverageAgent::option).ifPresent(command::add);
        command.addAll(List.of("-cp", StageJar.path().toString(), "interleave.testkit.inside.StageMain"));

        ProcessBuilder builder = new ProcessBuilder(command).directory(scratch.toFile());
        Map<String, String> environment = builder.environment();
        // Nothing of the tester's environment; Windows needs its root to open sockets.
        environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        environment.put("LC_ALL", "C");
        return builder;
    }

    /** What the JVM reads beside its working folder. */
    private static List<Path> jars(StageOptions options) {
        return options.explores() ? List.of(StageJar.path(), HookJar.path()) : List.of(StageJar.path());
    }
}
