package interleave.hidden.lab3;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Operation;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Threads that use many names for the first time: a race that can be had once for each name. Afterwards every
 * account must hold the 1 that was put into it.
 */
final class FirstUses {

    private static final int NAMES = 600;

    private final Crew crew;

    FirstUses(Crew crew) {
        this.crew = crew;
    }

    /**
     * Two threads go through the same names side by side; one of them looks at an account, the other one puts
     * 1 in.
     */
    void ofTheSameNames(Function<String, Operation> putIn) {
        List<Operation> odd = new ArrayList<>();
        List<Operation> even = new ArrayList<>();
        names("name-").forEach(name -> {
            odd.add(odd.size() % 2 == 1 ? putIn.apply(name) : look(name));
            even.add(even.size() % 2 == 0 ? putIn.apply(name) : look(name));
        });
        expectOneEach("two threads used the same new names at once: one asked for the balance, one put 1 in",
            List.of(odd, even), names("name-"));
    }

    /** Two threads go through names of their own. */
    void ofDifferentNames() {
        List<String> all = new ArrayList<>(names("left-"));
        all.addAll(names("right-"));
        expectOneEach("two threads put 1 into many new accounts at once, each into accounts of its own",
            List.of(deposits(names("left-")), deposits(names("right-"))), all);
    }

    /** A broken map loses accounts in one run and throws in the next: both are told in the same words. */
    private void expectOneEach(String action, List<List<Operation>> scripts, List<String> names) {
        boolean right;
        try {
            crew.together(1, scripts);
            List<Operation> looks = names.stream().map(FirstUses::look).toList();
            right = crew.together(1, List.of(looks)).get(0).stream().allMatch(balance -> balance == 1);
        } catch (CheckFailed failed) {
            if (failed.finding().kind() != Kind.CRASH) {
                throw failed;
            }
            right = false;
        }
        if (!right) {
            throw CurrentCheck.failed(Kind.LOST_UPDATE, action, "that each of these accounts has 1 then",
                "an account with another balance, or an exception");
        }
    }

    private static List<String> names(String prefix) {
        return IntStream.range(0, NAMES).mapToObj(number -> prefix + number).toList();
    }

    private static List<Operation> deposits(List<String> names) {
        return names.stream().map(name -> new Operation("deposit", name)).toList();
    }

    private static Operation look(String name) {
        return new Operation("balance", name);
    }
}
