package interleave.autograder.doctor;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Corpora;
import interleave.autograder.run.Ran;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A whole visit: the machine, every attack, and the neighbour.
 *
 * @param work an empty folder
 */
public record Examination(Corpora corpora, Path work, Isolation isolation) {

    /**
     * What came out.
     *
     * @param attacks how many were let loose
     * @param broken  what did not hold, the machine's faults and the neighbour's included
     * @param beyond  how many reached something once the policy was switched off
     */
    public record Outcome(int attacks, int broken, int beyond) {
    }

    /** Whether there is an attack of such a name, as lab1-echo/zip-slip. */
    public boolean knows(Predicate<String> name) throws IOException {
        return Attacks.all(corpora).stream().map(Attack::toString).anyMatch(name);
    }

    /**
     * Looks at everything and tells it line by line. Blocks for some minutes.
     *
     * @param names of the attacks that are wanted, as lab1-echo/zip-slip
     * @param lines gets each line, by the calling thread
     */
    public Outcome run(Predicate<String> names, Consumer<String> lines) throws IOException, InterruptedException {
        int broken = 0;
        for (Machine.Sign sign : Machine.signs(isolation, work)) {
            lines.accept(sign.line());
            broken += sign.isFine() ? 0 : 1;
        }
        try (Doctor doctor = new Doctor(corpora, work, isolation)) {
            List<Attack> attacks = doctor.attacks().stream().filter(each -> names.test(each.toString())).toList();
            Neighbour neighbour = Neighbour.beside(corpora, work, isolation);
            int beyond = 0;
            for (int i = 0; i < attacks.size(); i++) {
                Examined examined = doctor.examine(attacks.get(i));
                lines.accept("[" + (i + 1) + "/" + attacks.size() + "] " + examined.line());
                broken += examined.held() ? 0 : 1;
                beyond += examined.beyond().isEmpty() ? 0 : 1;
            }
            broken += told(neighbour.end(), lines);
            return new Outcome(attacks.size(), broken, beyond);
        }
    }

    private static int told(List<Ran> neighbour, Consumer<String> lines) {
        long wrong = neighbour.stream().filter(ran -> !Neighbour.isRight(ran)).count();
        lines.accept((wrong == 0 ? "held    " : "BROKEN  ") + "a right program was graded " + neighbour.size()
            + " times beside the attacks, and " + (wrong == 0 ? "always got" : wrong + " times did not get")
            + " all that it deserves");
        return wrong == 0 ? 0 : 1;
    }
}
