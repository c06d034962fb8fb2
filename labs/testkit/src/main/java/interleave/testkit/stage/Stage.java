package interleave.testkit.stage;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Script.Way;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Plan;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Turns;
import interleave.testkit.wire.Verb;
import interleave.testkit.wire.Words;
import interleave.testkit.witness.Patience;
import interleave.testkit.witness.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A JVM of its own in which the student's code runs. The test looks on from outside: its clients are real sockets,
 * its calls travel as text.
 *
 * <p>Methods wait until they are answered, and throw {@link CheckFailed} where an answer never comes, with the
 * reason as far as it could be found out. One test thread uses a stage; {@link #close} ends it and everything
 * that it started.
 */
public final class Stage implements Witness, AutoCloseable {

    /** How often a wait asks whether its limit is over. */
    private static final long SLICE_MILLIS = 20;

    /** So often are threads looked at that seem to stand still: the JVM's own may be ready to run at any moment. */
    private static final int MOST_LOOKS = 20;

    /** What leaves a stage as it was: schedules bring their own classes and objects. */
    private static final Set<String> LEAVES_NOTHING = Set.of(Verb.SCHEDULE, Verb.SERVE, Verb.LEFT_CLEAN);

    private final StageOptions options;
    private final ReadyStages.Taken taken;
    private final StageProcess process;
    private final Diagnosis diagnosis;
    private boolean isAsItWas = true;
    private int leastBeats;

    private Stage(StageOptions options) {
        this.options = options;
        this.taken = ReadyStages.take(options);
        this.process = taken.process();
        this.diagnosis = new Diagnosis(this, process);
    }

    /** A stage with the classes and limits of the running build. */
    public static Stage open() {
        return open(StageOptions.standard());
    }

    public static Stage open(StageOptions options) {
        return new Stage(options);
    }

    /**
     * Ends the stages that stand ready for who opens one next: for a JVM that goes on to another program. Any thread
     * may call.
     */
    public static void endReadyOnes() {
        ReadyStages.end();
    }

    /** Builds the server on a free port and runs it on a thread named "server". */
    public Server serve(String className) {
        Subject server = create(className, 0);
        int port = server.call("port").asInt();
        return new Server(this, server, port, actor("server").start(server, "run"));
    }

    /** Runs a program's {@code main} on the JVM's main thread; one program per stage. */
    public Program run(String className, String... arguments) {
        List<String> fields = new ArrayList<>(List.of(className));
        fields.addAll(List.of(arguments));
        String action = "java " + className + " "
            + String.join(" ", Arrays.stream(arguments).map(Stage::masked).toList());
        CompletableFuture<Frame> started = ask(Verb.MAIN, fields);
        Patience patience = patience();
        // A short program may be over before its start is told: then its end is what there is to judge.
        if (isAnswered(started, patience) || process.isAlive()) {
            fieldsOf(started, patience, action.strip(), "that it starts");
        }
        return new Program(this, process, action.strip());
    }

    /** Ports differ from run to run, and no word of a finding may. */
    private static String masked(String argument) {
        return argument.matches("\\d{4,5}") ? "PORT" : argument;
    }

    /** Builds an object of the student's on the actor "test". */
    public Subject create(String className, Object... arguments) {
        List<String> fields = new ArrayList<>(List.of(className));
        Arrays.stream(arguments).map(Value::encode).forEach(fields::add);
        String action = "new " + className + Actor.shown(arguments);
        return new Subject(this, className, answerTo(action, "an object", Verb.CREATE, fields).get(0));
    }

    public Actor actor(String name) {
        return new Actor(this, name);
    }

    public Gate gate(String name) {
        return new Gate(this, name);
    }

    /**
     * Lets many threads loose on one object: each actor goes through its script so many rounds, all released
     * together; after as many rounds as a limit has room for, they are released together once more. Returns the results
     * per actor, in order.
     */
    public List<List<Value>> rush(Subject subject, int rounds, List<List<Operation>> scripts) {
        Pace pace = new Pace(scripts.stream().mapToInt(List::size).sum());
        List<List<Value>> told = scripts.stream().map(script -> (List<Value>) new ArrayList<Value>()).toList();
        int done = 0;
        while (done < rounds) {
            int go = Math.min(pace.rounds(), rounds - done);
            long begin = System.nanoTime();
            List<List<Value>> more = together(subject, go, scripts);
            pace.took(System.nanoTime() - begin);
            for (int actor = 0; actor < more.size(); actor++) {
                told.get(actor).addAll(more.get(actor));
            }
            done += go;
        }
        return told;
    }

    private List<List<Value>> together(Subject subject, int rounds, List<List<Operation>> scripts) {
        List<String> fields = new ArrayList<>(List.of(subject.handle(), String.valueOf(rounds)));
        scripts.stream().map(script -> Words.join(script.stream().map(Operation::encoded).toList()))
            .forEach(fields::add);
        String action = scripts.size() + " threads called " + subject.className() + " at once, again and again";
        return answerTo(action, "that all calls return", Verb.RUSH, fields).stream()
            .map(answers -> Words.split(answers).stream().map(Value::new).toList()).toList();
    }

    /** As {@link #rush(Subject, int, List)} with one operation for all, for operations that return an int. */
    public List<List<Integer>> rush(Subject subject, int actors, int timesEach, String operation, Object... arguments) {
        List<List<Operation>> same = Collections.nCopies(actors, List.of(new Operation(operation, arguments)));
        return rush(subject, timesEach, same).stream()
            .map(values -> values.stream().map(Value::asInt).toList()).toList();
    }

    /** Runs one schedule of a script on fresh classes and objects. For stages that explore. */
    public Scheduled schedule(Script script, Plan plan) {
        return scheduled(script, plan, script.way() == Way.CALL ? Verb.SCHEDULE : Verb.SERVE, plan.encoded());
    }

    /** Runs a script on fresh classes and objects, as far as these turns go. For stages that explore. */
    public Scheduled step(Script script, Turns turns) {
        return scheduled(script, Plan.IN_ORDER, Verb.STEP, turns.encoded());
    }

    private Scheduled scheduled(Script script, Plan plan, String verb, String schedule) {
        List<String> fields = new ArrayList<>(List.of(schedule));
        fields.addAll(script.encoded());
        List<String> answer = answerTo(script.toString(), "that the operations end, or stand still", verb, fields);
        Scheduled scheduled = Scheduled.decode(plan, answer, process.woven().orElseThrow());
        Stream.concat(openTask().stream(), scheduled.ends().stream().map(End::thrown).flatMap(Optional::stream))
            .filter(Uncaught::isOpenTask).findFirst().ifPresent(open -> {
                throw new CheckFailed(Call.crash(script.toString(), "that every step is written", open));
            });
        return scheduled;
    }

    /**
     * Has the program that runs next watched: nobody conducts it. For stages that explore.
     *
     * @param looker told an event, or nothing in place of those that are too many; on a thread of the stage's, one
     *               after the other
     */
    public void watch(Consumer<Optional<Event>> looker) {
        process.conversation().look(looker);
        answerTo("watched the program", "that it can be watched", Verb.WATCH, List.of());
    }

    /** The places that the numbers of events mean. For stages that explore. */
    public List<Site> sites() {
        return process.woven().orElseThrow().sites();
    }

    /** Every member of a class that is not private, as one text each, such as {@code int port()}. */
    public List<String> members(String className) {
        return answerTo("looked for class " + className, "a class " + className, Verb.MEMBERS, List.of(className));
    }

    /** The student's threads at this moment. */
    public Look look() {
        return Look.of(answer(Verb.LOOK));
    }

    /** As {@link #look}, but empty where the stage does not answer any more. */
    Optional<Look> tryLook() {
        CompletableFuture<Frame> answer = ask(Verb.LOOK, List.of());
        return isAnswered(answer, patience()) ? Optional.of(Look.of(answer.join().fields())) : Optional.empty();
    }

    /**
     * Returns once the student's threads stand still, true; or once it is clear that they never do, false. For
     * looking whether something came that should not: it can make such a look too early, never unfair.
     */
    public boolean settle() {
        boolean standsStill = seemsSettled();
        for (int look = 1; look < MOST_LOOKS && standsStill && RunQueue.hasThreadOf(process.pid()); look++) {
            standsStill = seemsSettled();
        }
        return standsStill;
    }

    /** Who gets no processor for a moment seems to stand still, too. */
    private boolean seemsSettled() {
        CompletableFuture<Frame> answer = ask(Verb.SETTLE, List.of());
        boolean answered = isAnswered(answer, patience());
        // A program that has ended stands still, too.
        return answered ? Boolean.parseBoolean(answer.join().fields().get(0)) : !process.isAlive();
    }

    /**
     * Fails where the student's threads use the processor although nobody asks anything of them: more than 15% of what
     * a thread gets that never waits (waiting programs use less than 1%).
     */
    public void expectIdle(String while_) {
        if (!new Idleness(this).holds()) {
            throw new CheckFailed(new Finding(Kind.BUSY_WAITING, while_,
                "that the program waits without using the processor",
                "it keeps the processor busy", look().whereabouts(), Likely.causeOf(Kind.BUSY_WAITING, "")));
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The stage's process, for tests of what its death looks like. */
    public long pid() {
        return process.pid();
    }

    @Override
    public Patience patience() {
        return new BeatPatience(process, Math.max(leastBeats, options.limitBeats()));
    }

    /** From now on an expectation waits at least so long, however short the limits have become. */
    void waitAtLeast(int beats) {
        leastBeats = beats;
    }

    @Override
    public Finding explain(Finding suspected, Patience waited) {
        return diagnosis.explain(suspected, waited);
    }

    /** Waits until the condition holds; false where the limit came first. */
    public boolean waitFor(BooleanSupplier condition) {
        Patience patience = patience();
        boolean holds = condition.getAsBoolean();
        while (!holds && !patience.isOver()) {
            pause();
            holds = condition.getAsBoolean();
        }
        return holds;
    }

    CompletableFuture<Frame> ask(String verb, List<String> fields) {
        isAsItWas &= LEAVES_NOTHING.contains(verb);
        return process.conversation().ask(verb, fields);
    }

    List<String> answer(String verb, String... fields) {
        return answerTo("the test asked the stage to " + verb, "an answer", verb, List.of(fields));
    }

    private List<String> answerTo(String action, String expected, String verb, List<String> fields) {
        return fieldsOf(ask(verb, fields), patience(), action, expected);
    }

    private List<String> fieldsOf(CompletableFuture<Frame> answer, Patience patience, String action, String expected) {
        if (!isAnswered(answer, patience)) {
            throw new CheckFailed(explain(new Finding(Kind.NO_ANSWER, action, expected, "it never came to an end",
                List.of(), CurrentCheck.cause()), patience));
        }
        Frame frame = answer.join();
        return switch (frame.verb()) {
            case Verb.DONE -> frame.fields();
            case Verb.REFUSED -> throw new CheckFailed(new Finding(Kind.CRASH, action, expected, frame.fields().get(0),
                List.of(), "Keep the names and parameters that the handout gives."));
            default -> throw new CheckFailed(Call.crash(action, expected,
                new Uncaught("", frame.fields().get(0), frame.fields().get(1), frame.fields().get(3))));
        };
    }

    /** Waits for an answer; false where the limit came first. */
    static boolean isAnswered(CompletableFuture<Frame> answer, Patience patience) {
        boolean isOver = false;
        while (!answer.isDone() && !isOver) {
            try {
                answer.get(SLICE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                isOver = patience.isOver();
            } catch (InterruptedException | ExecutionException asked) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return answer.isDone();
    }

    static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }

    /** The mark of a task that nobody has written yet, where a thread has ended by one. */
    Optional<Uncaught> openTask() {
        return process.conversation().uncaught().stream().filter(Uncaught::isOpenTask).findFirst();
    }

    StageProcess process() {
        return process;
    }

    /**
     * Leaves the JVM to whoever opens such a stage next, warm as it is; ends it where it ran anything but schedules, or
     * where these left something. Nobody may use this stage afterwards.
     */
    public void handOn() {
        if (isAsItWas && process.isSound() && leftClean() && process.isSound()) {
            ReadyStages.keep(taken);
        } else {
            close();
        }
    }

    private boolean leftClean() {
        CompletableFuture<Frame> answer = ask(Verb.LEFT_CLEAN, List.of());
        return isAnswered(answer, patience()) && Boolean.parseBoolean(answer.join().fields().get(0));
    }

    /** Ends the JVM and everything that it started. Never fails, may come twice. */
    @Override
    public void close() {
        process.end();
    }
}
