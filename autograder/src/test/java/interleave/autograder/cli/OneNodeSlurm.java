package interleave.autograder.cli;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Slurm of one node that lives in one folder: its controller, its node and munge, all of them Debian's. */
final class OneNodeSlurm implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("munged", "slurmctld", "slurmd", "sbatch", "squeue", "sinfo");
    private static final long LIMIT_SECONDS = 60;
    private static final int KEY_BYTES = 1024;

    private final Path folder;
    private final List<Process> daemons = new ArrayList<>();

    private OneNodeSlurm(Path folder) {
        this.folder = folder;
    }

    /** What of it is not installed; empty where all is there. */
    static List<String> missing() {
        return PROGRAMS.stream().filter(program -> find(program).isEmpty()).toList();
    }

    /** Blocks until its node is idle. The folder's path must be short enough for a socket. */
    static OneNodeSlurm start(Path folder) throws IOException, InterruptedException {
        OneNodeSlurm slurm = new OneNodeSlurm(folder);
        try {
            slurm.startAll();
            return slurm;
        } catch (IOException | InterruptedException | RuntimeException | Error failed) {
            slurm.close();
            throw failed;
        }
    }

    /** What its commands need to find it. */
    Map<String, String> environment() {
        return Map.of("SLURM_CONF", folder.resolve("slurm.conf").toString());
    }

    /** What a command of it prints. */
    String ask(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    private void startAll() throws IOException, InterruptedException {
        String host = InetAddress.getLocalHost().getHostName().split("\\.")[0];
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path keyFile = Files.createFile(folder.resolve("munge.key"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(keyFile, key);
        Files.createDirectory(folder.resolve("state"));
        Files.createDirectory(folder.resolve("spool"));
        Files.writeString(folder.resolve("slurm.conf"), configuration(host));
        daemon("munged", "--foreground", "--force", "--socket=" + folder.resolve("munge.socket"),
            "--key-file=" + keyFile, "--pid-file=" + folder.resolve("munged.pid"),
            "--log-file=" + folder.resolve("munged.log"), "--seed-file=" + folder.resolve("munged.seed"));
        daemon("slurmctld", "-D");
        daemon("slurmd", "-D", "-N", host);
        awaitIdle();
    }

    private String configuration(String host) throws IOException {
        String user = System.getProperty("user.name");
        return """
            ClusterName=interleave
            SlurmctldHost=HOST(127.0.0.1)
            SlurmctldPort=PORT1
            SlurmdPort=PORT2
            SlurmUser=WHO
            SlurmdUser=WHO
            AuthType=auth/munge
            AuthInfo=socket=FOLDER/munge.socket
            CredType=cred/munge
            StateSaveLocation=FOLDER/state
            SlurmdSpoolDir=FOLDER/spool
            SlurmctldPidFile=FOLDER/slurmctld.pid
            SlurmdPidFile=FOLDER/slurmd.pid
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            MpiDefault=none
            SwitchType=switch/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            ReturnToService=2
            AccountingStorageType=accounting_storage/none
            JobAcctGatherType=jobacct_gather/none
            NodeName=HOST NodeAddr=127.0.0.1 CPUs=PROCESSORS State=UNKNOWN
            PartitionName=all Nodes=HOST Default=YES State=UP
            """.replace("HOST", host).replace("WHO", user).replace("FOLDER", folder.toString())
            .replace("PORT1", String.valueOf(freePort())).replace("PORT2", String.valueOf(freePort()))
            .replace("PROCESSORS", String.valueOf(Runtime.getRuntime().availableProcessors()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private void daemon(String program, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(find(program).orElseThrow()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(folder.resolve(program + ".out").toFile());
        builder.environment().putAll(environment());
        daemons.add(builder.start());
    }

    private void awaitIdle() throws IOException, InterruptedException {
        for (int look = 0; look < LIMIT_SECONDS * 5; look++) {
            if (ask("sinfo", "--noheader", "--format=%T").equals("idle")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("the node did not become idle: " + ask("sinfo") + "\n" + logs());
    }

    /** What its parts have said. */
    String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        for (String program : PROGRAMS) {
            Path log = folder.resolve(program + ".out");
            logs.append(Files.exists(log) ? program + ":\n" + Files.readString(log) : "");
        }
        return logs.toString();
    }

    private static Optional<String> find(String program) {
        Stream<String> folders = Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)),
            Stream.of("/usr/sbin", "/sbin"));
        return folders.map(each -> Path.of(each, program)).filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    /** The node first, so that it can still tell that its jobs have ended. */
    @Override
    public void close() {
        for (int i = daemons.size() - 1; i >= 0; i--) {
            Process daemon = daemons.get(i);
            daemon.destroy();
            try {
                if (!daemon.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    daemon.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                daemon.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
