package interleave.autograder.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Follows a job by the files that its tasks leave; the queue only tells that no more will come. */
public final class SlurmWatch {

    private static final int RESULT_DEPTH = 3;
    /** Files can be seen a while after their writer has left the queue, on network drives. */
    private static final int LOOKS_AFTER_THE_END = 15;

    private final Slurm slurm;
    private final SlurmScript script;

    public SlurmWatch(Slurm slurm, SlurmScript script) {
        this.slurm = slurm;
        this.script = script;
    }

    /**
     * Blocks until all shards are graded, or the job is over.
     *
     * @param progress gets how many hand-ins and how many shards are done, whenever that has changed
     * @return the shards that are not graded to their end, from 1
     */
    public List<Integer> await(String job, BiConsumer<Integer, Integer> progress)
            throws IOException, InterruptedException {
        int looksLeft = LOOKS_AFTER_THE_END;
        int told = -1;
        while (true) {
            List<Integer> open = open();
            int results = results();
            if (results + script.shards() - open.size() != told) {
                told = results + script.shards() - open.size();
                progress.accept(results, script.shards() - open.size());
            }
            if (open.isEmpty() || !slurm.isQueued(job) && looksLeft-- == 0) {
                return open;
            }
            // Nobody tells when a file comes on another machine.
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int shard = 1; shard <= script.shards(); shard++) {
            if (!ShardFile.isIn(script.folderOf(shard))) {
                open.add(shard);
            }
        }
        return open;
    }

    private int results() throws IOException {
        int results = 0;
        for (Path folder : script.folders()) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, RESULT_DEPTH)) {
                    results += (int) files.filter(file -> file.endsWith("result.json")).count();
                }
            }
        }
        return results;
    }
}
