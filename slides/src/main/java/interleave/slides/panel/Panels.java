package interleave.slides.panel;

import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Operation;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lab3.BankRules;

/**
 * All panels that a deck can name. One that was asked for stays open until all are closed.
 *
 * <p>Any thread may call any method.
 */
public final class Panels implements AutoCloseable {

    /** The panel that guests put money into. */
    public static final String RACE = "audience-race";
    /** The key of that panel by which one guest does. */
    public static final String PRESS = String.valueOf(RacePlay.PRESS);

    /** The panel that guests talk in. */
    public static final String CHAT = "audience-chat";

    /** The panel of many clients that say nothing. */
    static final String IDLE = "idle-clients";

    private static final String COUNTER = "slides/exhibits/lab0-unguarded";
    private static final String BANK = "labs/lab3-bank/src/main/java";
    private static final String REPAIRED = "solutions/lab3-bank/src/main/java";
    private static final String LOCK_PER_ACCOUNT = "slides/exhibits/lab3-lock-per-account";
    private static final String READ_THEN_WRITE = "slides/exhibits/lab6-read-then-write";
    private static final Scenario TWO_DEPOSITS = Scenario.on("Bank", BankRules::new).test("deposit", "jack")
        .client("deposit", "jack").client("deposit", "jack").test("balance", "jack");

    /** In the order of the labs. */
    private final Map<String, Panel> all = new LinkedHashMap<>();
    /** Those of {@link #all} that were asked for. Guarded by this. */
    private final Map<String, Panel> open = new LinkedHashMap<>();
    private final Path repository;
    private final Changes changes = new Changes();

    /** All panels, and what gives a lab's answers away. */
    public Panels(Path repository) {
        this(repository, true);
    }

    /**
     * @param repository  its root
     * @param withAnswers whether a panel may change to a program that gives a lab's answers away
     */
    public Panels(Path repository, boolean withAnswers) {
        this.repository = repository;
        overlap("shared-counter", "Two threads count, stepped by hand", List.of(1, 2, 2, 1),
            new Overlap(Scenario.on("StepCounter", Steps::new).client("count").client("count").test("steps"),
                List.of(COUNTER), COUNTER + "/StepCounter.java#count;steps()", false, "Both steps are counted:", ""));
        visit("second-client", "Two clients of a server with one thread", List.of(1, 1, 2, 2, 1),
            new Visit("EchoServer", "solutions/lab1-echo/src/main/java",
                List.of(Visit.sending("hello", "again"), Visit.sending("me too"))));
        visit("thread-per-client", "Three clients, a thread for each", List.of(1, 2, 1, 2),
            new Visit("ThreadedEchoServer", "solutions/lab2-thread-per-client/src/main/java",
                List.of(Visit.sending("one", "two"), Visit.sending("one", "two"), Visit.sending("one", "two"))));
        all.put(IDLE, new IdleClientsPanel(repository.resolve("solutions/lab2-thread-per-client/src/main/java"),
            repository.resolve("slides/exhibits/lab2-virtual-threads"), changes));
        overlap("lost-update", "Two deposits of 1, stepped by hand", List.of(1, 1, 2, 2, 2, 1),
            new Overlap(TWO_DEPOSITS, List.of(BANK), BANK + "/lab3/Bank.java#deposit;balance", false,
                "Both deposits count:", "there was 1, each has put 1 in, and there are 2."));
        Supplier<Play> racy = () -> new RacePlay(repository, BANK, "deposit;balance");
        Supplier<Play> repaired = () -> new RacePlay(repository, REPAIRED, "deposit;balance");
        all.put(RACE, new SteppedPanel(RACE, "All put 1 into one account", List.of(1, 1, 1, 1, 1, 2),
            withAnswers ? List.of(racy, repaired) : List.of(racy)));
        overlap("lost-update-repaired", "Two deposits with synchronized, stepped by hand", List.of(1, 1, 2, 1),
            new Overlap(TWO_DEPOSITS, List.of(REPAIRED), REPAIRED + "/lab3/Bank.java#deposit;balance", false,
                "Both deposits count:", ""));
        overlap("deadlock", "Two transfers that cross, stepped by hand", List.of(1, 1, 2, 2, 1, 1, 2, 2),
            new Overlap(Scenario.on("Bank", BankRules::new).test("deposit", "jack").test("deposit", "mary")
                .client("transfer", "jack", "mary").client("transfer", "mary", "jack"),
                List.of(LOCK_PER_ACCOUNT), LOCK_PER_ACCOUNT + "/Bank.java#transfer", true,
                "Both transfers have come to an end.",
                "each has the lock that the other one waits for. Nobody goes on."));
        all.put("starvation", new SteppedPanel("starvation", "Readers that come and come, and a writer",
            List.of(1, 3, 2, 1, 1, 2, 2), List.of(
                () -> new RoomPlay(repository.resolve("slides/exhibits/lab4-readers-first"), "Readers first"),
                () -> new RoomPlay(repository.resolve("slides/exhibits/lab4-writers-first"), "In order"))));
        all.put(CHAT, new ChatPanel(repository.resolve("solutions/lab5-chat/src/main/java"), changes));
        overlap("read-then-write", "Two who read, and want to write then, stepped by hand",
            List.of(1, 2, 1, 2, 1, 1, 2, 2),
            new Overlap(Scenario.on("Store", Products::new).client("add", "tea").client("add", "tea"),
                List.of(READ_THEN_WRITE), READ_THEN_WRITE + "/Store.java#\"reading.lock\" to \"return true\"", true,
                "The product is there once.", "each waits until the other one reads no more. The JVM is silent."));
    }

    private void overlap(String name, String title, List<Integer> still, Overlap shown) {
        all.put(name, new SteppedPanel(name, title, still, List.of(() -> new OverlapPlay(repository, shown))));
    }

    private void visit(String name, String title, List<Integer> still, Visit visit) {
        all.put(name, new SteppedPanel(name, title, still, List.of(() -> new VisitPlay(repository, visit))));
    }

    /** Every count counts. */
    private static final class Steps implements Model {

        private int steps;

        @Override
        public String apply(Operation operation) {
            steps += operation.name().equals("count") ? 1 : 0;
            return operation.name().equals("count") ? "null" : String.valueOf(steps);
        }
    }

    /** A product is new once. */
    private static final class Products implements Model {

        private final Set<Object> names = new HashSet<>();

        @Override
        public String apply(Operation operation) {
            return String.valueOf(names.add(operation.arguments().get(0)));
        }
    }

    /**
     * The panel of a name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public synchronized Panel named(String name) {
        if (!all.containsKey(name)) {
            throw new IllegalArgumentException("there is no panel \"" + name + "\"; there are: "
                + String.join(", ", names()));
        }
        return open.computeIfAbsent(name, all::get);
    }

    /** All names that a deck can use. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** The panels that were asked for. */
    public synchronized List<Panel> opened() {
        return List.copyOf(open.values());
    }

    /** The panel of a name, if it was asked for before. */
    public synchronized Optional<Panel> opened(String name) {
        return Optional.ofNullable(open.get(name));
    }

    /** Who is told that a panel has changed. */
    public Changes changes() {
        return changes;
    }

    @Override
    public synchronized void close() {
        changes.close();
        open.values().forEach(Panel::close);
        open.clear();
    }
}
