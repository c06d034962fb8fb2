package interleave.autograder.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code sbatch} is given: a job array, one task for each shard.
 *
 * @param shards  how many
 * @param cpus    processors of each task
 * @param options of the user's own, as sbatch takes them: {@code --partition=teaching}
 * @param folder  absolute, seen by all nodes under the same path; each shard's reports go to a folder in it that is
 *                named by the shard's number, and what it says to {@code NUMBER.log}
 * @param command that grades one shard, but for which one and where to
 */
public record SlurmScript(int shards, int cpus, List<String> options, Path folder, List<String> command) {

    public SlurmScript {
        options = List.copyOf(options);
        command = List.copyOf(command);
    }

    /** The folder of a shard's reports. */
    public Path folderOf(int shard) {
        return folder.resolve(String.valueOf(shard));
    }

    /** The folders of all shards' reports. */
    public List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (int shard = 1; shard <= shards; shard++) {
            folders.add(folderOf(shard));
        }
        return folders;
    }

    public String text() {
        List<String> lines = new ArrayList<>(List.of("#!/bin/sh", "#SBATCH --job-name=interleave",
            "#SBATCH --array=1-" + shards, "#SBATCH --cpus-per-task=" + cpus,
            "#SBATCH --output=\"" + folder.resolve("%a.log") + "\""));
        options.forEach(option -> lines.add("#SBATCH " + option));
        lines.add("exec " + command.stream().map(SlurmScript::quoted).collect(Collectors.joining(" \\\n    "))
            + " \\\n    --shard \"$SLURM_ARRAY_TASK_ID/" + shards + "\""
            + " \\\n    --out " + quoted(folder.toString()) + "/\"$SLURM_ARRAY_TASK_ID\"");
        return String.join("\n", lines) + "\n";
    }

    /** As a shell takes one word, whatever is in it. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
