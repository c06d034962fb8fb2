package interleave.autograder.cli;

import interleave.autograder.cluster.ShardFile;
import interleave.autograder.cluster.Slurm;
import interleave.autograder.cluster.SlurmScript;
import interleave.autograder.cluster.SlurmWatch;
import interleave.autograder.report.Pace;
import interleave.autograder.report.WholeFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Grades a class as a job array of Slurm, from the submission to the merge. */
final class SlurmGrading {

    private static final int RESULT_DEPTH = 4;

    private final SlurmScript script;
    private final Merging merging;
    private final PrintStream terminal;
    private final Slurm slurm = new Slurm();

    SlurmGrading(SlurmScript script, Merging merging, PrintStream terminal) {
        this.script = script;
        this.merging = merging;
        this.terminal = terminal;
    }

    /**
     * Blocks until the class is graded and merged.
     *
     * @param total   how many hand-ins there are
     * @param resumes whether what an earlier job has graded stays
     * @return the exit status
     */
    int grade(int total, boolean resumes, Path out) throws IOException, InterruptedException {
        prepare(resumes);
        Path file = script.folder().resolve("job.sh");
        WholeFile.write(file, script.text());
        String job = slurm.submit(file);
        terminal.println("Submitted as job " + job + ", " + script.shards() + " tasks. Each one's output: "
            + script.folder().resolve("NUMBER.log"));
        try {
            Pace pace = new Pace(total, InstantSource.system());
            List<Integer> open = new SlurmWatch(slurm, script).await(job, (done, shards) ->
                terminal.println("[" + done + "/" + total + "] " + shards + " of " + script.shards() + " shards done"
                    + (pace.left(done).isEmpty() ? "" : ", " + pace.left(done))));
            return open.isEmpty() ? merging.merge(script.folders(), out) : tellOpen(open);
        } catch (InterruptedException stopped) {
            slurm.cancel(job);
            terminal.println("Stopped, and job " + job + " is cancelled. What was graded by now is kept in "
                + script.folder() + ": the same command with --resume goes on.");
            return Stop.STATUS;
        }
    }

    private int tellOpen(List<Integer> open) {
        open.forEach(shard -> terminal.println("Shard " + shard + " ended before it was graded; it said why in "
            + script.folder().resolve(shard + ".log") + "."));
        terminal.println("What was graded is kept: the same command with --resume goes on.");
        return Main.FELL_SHORT;
    }

    /** What an earlier job has left may not be taken for what this one does. */
    private void prepare(boolean resumes) throws IOException {
        Files.createDirectories(script.folder());
        for (Path folder : script.folders()) {
            ShardFile.remove(folder);
        }
        if (!resumes) {
            try (Stream<Path> files = Files.walk(script.folder(), RESULT_DEPTH)) {
                for (Path result : files.filter(file -> file.endsWith("result.json")).toList()) {
                    Files.delete(result);
                }
            }
        }
    }
}
