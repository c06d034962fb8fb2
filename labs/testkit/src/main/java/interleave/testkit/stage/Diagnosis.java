package interleave.testkit.stage;

import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.witness.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out why something did not come. Judges the machine last, and only by what the stage's clock and books say. */
final class Diagnosis {

    /** A program that waits uses less than 0.01 processors; one that spins, all that the machine has left for it. */
    private static final double BUSY = 0.15;
    /** On a crowded machine that can be little; and much may be the stage's own, which was asked for many a look. */
    private static final double MAYBE_BUSY = 0.02;
    /** So the work of the student's threads alone decides. */
    private static final double BUSY_THREADS = 0.05;
    private static final int KILLED = 128 + 9;
    private static final int TERMINATED = 128 + 15;

    private final Stage stage;
    private final StageProcess process;

    Diagnosis(Stage stage, StageProcess process) {
        this.stage = stage;
        this.process = process;
    }

    Finding explain(Finding suspected, Patience waited) {
        if (!waited.isOver()) {
            // A connection ended early: let a dying thread or process come to its end before looking.
            stage.settle();
        }
        if (process.isAlive() && waited.isOver()) {
            Limits.waitedInVain();
        }
        if (!process.isAlive()) {
            return dead(suspected);
        }
        if (waited instanceof BeatPatience beats && beats.isOver()) {
            if (beats.stageWasSilent()) {
                return silent(suspected, beats.load());
            }
            if (beats.load() > MAYBE_BUSY && threadsAreBusy()) {
                return busy(suspected);
            }
        }
        return alive(suspected);
    }

    private Finding alive(Finding suspected) {
        Optional<Uncaught> open = stage.openTask();
        if (open.isPresent()) {
            return Call.crash(suspected.action(), suspected.expected(), open.get());
        }
        Optional<Look> look = stage.tryLook();
        List<String> evidence = new ArrayList<>(suspected.evidence());
        process.conversation().uncaught().stream().limit(3)
            .map(each -> "\"" + each.thread() + "\" ended by " + each.described()).distinct().forEach(evidence::add);
        if (look.isPresent() && look.get().hasDeadlock()) {
            evidence.addAll(look.get().deadlockDescribed());
            return with(suspected, Kind.DEADLOCK, suspected.got(), evidence);
        }
        if (look.isEmpty() && !process.isAlive()) {
            return dead(suspected);
        }
        look.ifPresent(seen -> evidence.addAll(seen.described()));
        boolean crashed = suspected.kind() == Kind.NO_ANSWER && !process.conversation().uncaught().isEmpty();
        return with(suspected, crashed ? Kind.CRASH : suspected.kind(), suspected.got(), evidence);
    }

    /** Over one more second of the stage's clock, and without what the JVM itself does. */
    private boolean threadsAreBusy() {
        Optional<Look> before = stage.tryLook();
        long start = System.nanoTime();
        BeatPatience second = new BeatPatience(process, StageOptions.BEATS_PER_SECOND);
        while (!second.isOver()) {
            Stage.pause();
        }
        Optional<Look> after = stage.tryLook();
        long work = before.isPresent() && after.isPresent() ? after.get().workNanos() - before.get().workNanos() : 0;
        return work > BUSY_THREADS * (System.nanoTime() - start);
    }

    private Finding busy(Finding suspected) {
        List<String> evidence = new ArrayList<>(suspected.evidence());
        evidence.add("the program used the processor all the time while the test waited");
        stage.tryLook().ifPresent(seen -> evidence.addAll(seen.whereabouts()));
        return with(suspected, unlessLeft(suspected, Kind.BUSY_WAITING), suspected.got(), evidence);
    }

    private static Finding silent(Finding suspected, double load) {
        if (load > BUSY) {
            return with(suspected, Kind.TOO_SLOW, suspected.got() + "; the program kept its JVM so busy that "
                + "nothing else in it could run", suspected.evidence());
        }
        return with(suspected, Kind.INCONCLUSIVE, "nothing: this machine gave the program no time to run",
            List.of("run it again when the machine is less busy"));
    }

    private Finding dead(Finding suspected) {
        Optional<StageProcess.Broken> broken = process.broken();
        if (broken.isPresent()) {
            return broken(suspected, broken.get());
        }
        int status = process.exitStatus().orElse(KILLED);
        boolean endedItself = process.hasEndedItself();
        List<String> evidence = new ArrayList<>(suspected.evidence());
        process.conversation().uncaught().stream().limit(3)
            .map(each -> "\"" + each.thread() + "\" ended by " + each.described()).distinct().forEach(evidence::add);
        if (endedItself) {
            return endedItself(suspected, status, evidence);
        } else if (status == StageProcess.OUT_OF_MEMORY && process.out().text().contains("java.lang.OutOfMemoryError")) {
            return with(suspected, Kind.OUT_OF_MEMORY, "the program used up its memory and was ended", evidence);
        } else if (status == KILLED || status == TERMINATED) {
            return with(suspected, Kind.INCONCLUSIVE, "nothing: something outside killed the program", evidence);
        } else if (status > 128) {
            return with(suspected, Kind.CRASH, "the program's JVM broke down with status " + status, evidence);
        }
        return endedItself(suspected, status, evidence);
    }

    /** Where a thread came to a task that nobody has written, and took the program along, that is what to tell. */
    private Finding endedItself(Finding suspected, int status, List<String> evidence) {
        return stage.openTask().map(open -> Call.crash(suspected.action(), suspected.expected(), open))
            .orElseGet(() -> with(suspected, Kind.ENDED_ITSELF, "the program ended itself with status " + status,
                evidence));
    }

    private static Finding broken(Finding suspected, StageProcess.Broken limit) {
        return switch (limit) {
            case THREADS -> with(suspected, Kind.LEAK,
                "the program started more threads than the limit allows, and was ended", suspected.evidence());
            case OUTPUT -> with(suspected, unlessLeft(suspected, Kind.POLICY),
                "the program printed more than the limit allows, and was ended", suspected.evidence());
        };
    }

    /**
     * What is left after close() is a leak, whatever it does there: how much of it a loop does, and whether it comes
     * to a limit before the test looks, is the machine's business.
     */
    private static Kind unlessLeft(Finding suspected, Kind otherwise) {
        return suspected.kind() == Kind.LEAK ? Kind.LEAK : otherwise;
    }

    private static Finding with(Finding suspected, Kind kind, String got, List<String> evidence) {
        String cause = kind == suspected.kind() ? suspected.cause() : Likely.causeOf(kind, suspected.cause());
        return new Finding(kind, suspected.action(), suspected.expected(), got, evidence, cause);
    }
}
