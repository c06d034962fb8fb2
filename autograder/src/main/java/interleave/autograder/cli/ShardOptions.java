package interleave.autograder.cli;

import interleave.autograder.cluster.Shard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How a class is cut for several machines. */
final class ShardOptions {

    /** What is said of the whole, and not of its parts. */
    private static final List<String> OF_THE_WHOLE = List.of("--slurm", "--slurm-script", "--sbatch", "--out",
        "--gradebook", "--column", "--jobs");

    @Option(names = "--shard", paramLabel = "I/N",
        description = "Grade a part only, the I-th of N: every N-th student, with all labs. Each machine grades one"
            + " with an --out of its own, and interleave merge makes one class of them.")
    private String shard;

    @Option(names = "--slurm", paramLabel = "N",
        description = "Grade as a job array of Slurm with N tasks, wait for them, merge. All nodes must see the kit,"
            + " the hand-ins and --out under the same path. --jobs counts for each task (then 1 unless said).")
    private Integer tasks;

    @Option(names = "--sbatch", paramLabel = "OPTION",
        description = "Of your own for sbatch, such as --sbatch=--partition=teaching. Can be repeated.")
    private List<String> sbatch = List.of();

    @Option(names = "--slurm-script",
        description = "With --slurm: print what would be submitted, and submit nothing.")
    private boolean isScriptOnly;

    /** Empty where all is graded here. */
    Optional<Shard> shard(CommandLine command) {
        try {
            return Optional.ofNullable(shard).map(Shard::parse);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(command, "--shard: " + fault.getMessage(), fault);
        }
    }

    /** Empty where Slurm is not asked for. */
    Optional<Integer> tasks(CommandLine command) {
        if (tasks == null && (isScriptOnly || !sbatch.isEmpty())) {
            throw new ParameterException(command, "--sbatch and --slurm-script go with --slurm.");
        }
        if (tasks != null && (tasks < 1 || shard != null)) {
            throw new ParameterException(command, shard == null ? "--slurm must be at least 1."
                : "--slurm cuts the class itself: leave --shard out.");
        }
        return Optional.ofNullable(tasks);
    }

    List<String> sbatch() {
        return sbatch;
    }

    boolean isScriptOnly() {
        return isScriptOnly;
    }

    /** The words of this command that every part of it needs too, the sub-command first. */
    static List<String> wordsForParts(CommandLine command) {
        ParseResult said = command.getParseResult();
        Stream<String> options = said.matchedOptions().stream().distinct()
            .filter(option -> !OF_THE_WHOLE.contains(option.longestName())).flatMap(ShardOptions::words);
        Stream<String> places = said.matchedPositionals().stream().distinct()
            .flatMap(each -> each.originalStringValues().stream());
        return Stream.of(Stream.of(command.getCommandName()), options, places).flatMap(words -> words).toList();
    }

    private static Stream<String> words(OptionSpec option) {
        return option.arity().max() == 0 ? Stream.of(option.longestName())
            : option.originalStringValues().stream().flatMap(value -> Stream.of(option.longestName(), value));
    }
}
