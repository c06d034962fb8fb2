package interleave.autograder.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Slurm's own commands: {@code sbatch}, {@code squeue} and {@code scancel} have to be on the path. */
public final class Slurm {

    private record Said(int status, String out, String error) {
    }

    /**
     * Hands a script in.
     *
     * @return the number of the job
     * @throws IOException that tells what Slurm has against it
     */
    public String submit(Path script) throws IOException, InterruptedException {
        Said said = run("sbatch", "--parsable", script.toString());
        if (said.status() != 0) {
            throw new IOException("sbatch refused " + script + ": " + said.error().strip());
        }
        // NUMBER, or NUMBER;CLUSTER where there are several.
        return said.out().strip().split(";")[0];
    }

    /** Whether tasks of the job run or wait. Also true where Slurm does not answer: it may be back soon. */
    public boolean isQueued(String job) throws IOException, InterruptedException {
        Said said = run("squeue", "--noheader", "--jobs=" + job, "--format=%T");
        return said.status() == 0 ? !said.out().isBlank() : !said.error().contains("Invalid job id");
    }

    /** Ends all tasks of the job. */
    public void cancel(String job) throws IOException, InterruptedException {
        run("scancel", job);
    }

    private static Said run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).start();
        } catch (IOException missing) {
            throw new IOException(command[0] + " was not found: --slurm needs a machine from which jobs are submitted."
                + " --shard and merge need none.", missing);
        }
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<byte[]> error = reader.submit(() -> process.getErrorStream().readAllBytes());
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), out, new String(error.get(), StandardCharsets.UTF_8));
        } catch (ExecutionException unreadable) {
            throw new IOException(command[0] + " could not be read", unreadable);
        } finally {
            reader.shutdownNow();
        }
    }
}
