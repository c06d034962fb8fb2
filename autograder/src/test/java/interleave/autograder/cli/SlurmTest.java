package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class as a job array of a real Slurm. */
class SlurmTest {

    /** Short, for munge's socket lies in it. */
    @TempDir
    private static Path cluster;
    private static OneNodeSlurm slurm;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startSlurm() throws IOException, InterruptedException {
        List<String> missing = OneNodeSlurm.missing();
        if (!missing.isEmpty()) {
            System.out.println("SlurmTest is skipped: no " + String.join(", ", missing)
                + " here (apt install slurm-wlm munge)");
        }
        Assumptions.assumeTrue(missing.isEmpty(), "Slurm is not installed");
        slurm = OneNodeSlurm.start(cluster);
    }

    @AfterAll
    static void stopSlurm() {
        if (slurm != null) {
            slurm.close();
        }
    }

    @BeforeEach
    void writeClass() throws IOException {
        SmallClass.write(folder.resolve("class"));
    }

    @Test
    void four_tasks_give_the_reports_of_one_machine() throws Exception {
        SmallClass.addOneThatRuns(folder.resolve("class"));
        assertThat(run("grade", "--jobs", "1", "--out", out("one"), out("class")).end()).isZero();

        Program job = run("grade", "--slurm", "4", "--sbatch=--time=30", "--out", out("by slurm"), out("class"));

        assertThat(job.end()).as(job.text() + slurm.logs()).isZero();
        assertThat(job.text()).contains("Submitted as job ", ", 4 tasks", "[8/8] 4 of 4 shards done");
        SmallClass.assertSame(folder.resolve("by slurm"), folder.resolve("one"));
    }

    @Test
    void a_shard_that_dies_is_told_with_its_log_and_resume_goes_on() throws Exception {
        // A file where the second task wants a student's folder.
        Path wall = Files.createDirectories(folder.resolve("out/shards/2")).resolve("chris");
        Files.writeString(wall, "");

        Program job = run("grade", "--slurm", "2", "--out", out("out"), out("class"));

        assertThat(job.end()).isEqualTo(1);
        assertThat(job.text()).contains("Shard 2 ended before it was graded; it said why in "
            + folder.resolve("out/shards/2.log") + ".", "the same command with --resume goes on");
        assertThat(folder.resolve("out/grades.csv")).doesNotExist();

        Files.delete(wall);
        Program resumed = run("grade", "--slurm", "2", "--resume", "--out", out("out"), out("class"));

        assertThat(resumed.end()).as(resumed.text()).isZero();
        assertThat(folder.resolve("out/shards/1.log")).content().contains("Kept: ", "To be run: 0.");
        assertThat(Files.readString(folder.resolve("out/grades.csv"))).hasLineCount(8);
    }

    @Test
    void what_slurm_refuses_is_told() throws Exception {
        Program job = run("grade", "--slurm", "2", "--sbatch=--partition=nowhere", "--out", out("out"), out("class"));
        assertThat(job.end()).isEqualTo(1);
        assertThat(job.text()).contains("sbatch refused", "partition");
    }

    @Test
    void ctrl_c_cancels_the_job() throws Exception {
        try (Program job = Program.start(slurm.environment(), "grade", "--slurm", "2", "--sbatch=--begin=now+1hour",
            "--out", out("out"), out("class"))) {
            job.awaitLine("\\[0/7] 0 of 2 shards done");
            assertThat(slurm.ask("squeue", "--noheader")).contains("PD");
            int status = job.stop();
            assertThat(job.end()).isEqualTo(status);
            assertThat(job.text()).contains("is cancelled", "--resume goes on");
        }
        assertThat(slurm.ask("squeue", "--noheader", "--states=PENDING,RUNNING")).isEmpty();
    }

    private static Program run(String... words) throws IOException, InterruptedException {
        try (Program program = Program.start(slurm.environment(), words)) {
            program.end();
            return program;
        }
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }
}
