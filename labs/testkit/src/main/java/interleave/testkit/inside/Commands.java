package interleave.testkit.inside;

import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Verb;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries out what the test asks. Called by the protocol's thread alone, which must never wait for student code:
 * whatever may run it goes to an actor, to the JVM's main thread or to a thread of its own.
 */
final class Commands {

    private final StudentLoader students;
    private final Schedules schedules;
    private final ThreadGroup studentGroup;
    private final ThreadGroup stageGroup;
    private final BlockingQueue<Operation> mainJobs;
    private final Outbox outbox;
    private final Gates gates = new Gates();
    private final Values values = new Values(gates);
    private final Terminals terminals = new Terminals(values);
    private final Thrown thrown;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();
    private final Looker looker;
    /** Threads that stand ready from the start: to start one, the JVM needs locks that a student could hold. */
    private final Actor looking;
    private final Actor hands;
    private final Actor conductor;

    Commands(StudentLoader students, Schedules schedules, ThreadGroup studentGroup, ThreadGroup stageGroup,
             BlockingQueue<Operation> mainJobs, Thread mainThread, Outbox outbox) {
        this.students = students;
        this.schedules = schedules;
        this.studentGroup = studentGroup;
        this.stageGroup = stageGroup;
        this.mainJobs = mainJobs;
        this.outbox = outbox;
        this.thrown = new Thrown(students);
        this.looking = new Actor("stage-looking", stageGroup, null);
        this.hands = new Actor("stage-hands", stageGroup, null);
        this.conductor = new Actor("stage-conductor", stageGroup, null);
        this.looker = new Looker(studentGroup, stageGroup, thread -> isIdle(thread, mainThread));
    }

    void handle(Frame question) {
        List<String> fields = question.fields();
        switch (question.verb()) {
            case Verb.CREATE -> onActor("test", question, () -> create(question));
            case Verb.CALL -> onActor(fields.get(0), question, () -> call(question));
            case Verb.MAIN -> onActor("test", question, () -> main(question));
            case Verb.RUSH -> hands.run(() -> new Rush(question, values, thrown, outbox).start(studentGroup));
            case Verb.OPEN_GATE -> {
                gates.named(fields.get(0)).open();
                done(question);
            }
            case Verb.AT_GATE -> done(question, String.valueOf(gates.named(fields.get(0)).parked()));
            case Verb.TERMINAL, Verb.TYPE, Verb.END_INPUT, Verb.SCREEN -> done(question, terminals.answer(question));
            case Verb.INTERRUPT -> hands.run(() -> {
                actor(fields.get(0)).interrupt();
                done(question);
            });
            case Verb.LOOK -> looking.run(() ->
                attempt(question, () -> outbox.send(new Frame(question.id(), Verb.DONE, looker.look()))));
            case Verb.SETTLE -> looking.run(() ->
                attempt(question, () -> done(question, String.valueOf(looker.settle()))));
            case Verb.SCHEDULE, Verb.SERVE, Verb.STEP ->
                conductor.run(() -> attempt(question, () -> schedules.run(question)));
            case Verb.LEFT_CLEAN -> conductor.run(() -> done(question, String.valueOf(schedules.leftClean())));
            case Verb.WATCH -> hands.run(() -> attempt(question, () -> {
                Watching.begin(schedules.table(), stageGroup, outbox);
                done(question);
            }));
            case Verb.MEMBERS -> onActor("test", question, () -> members(question));
            case Verb.REPORT -> hands.run(() -> attempt(question, () -> {
                Coverage.write();
                done(question);
            }));
            default -> outbox.send(Frame.of(question.id(), Verb.REFUSED, "no such verb: " + question.verb()));
        }
    }

    /** What a job on a thread of the student's or of the stage's own may throw. */
    private interface Job {
        void run() throws Throwable;
    }

    private void onActor(String name, Frame question, Job job) {
        hands.run(() -> actor(name).run(() -> attempt(question, job)));
    }

    private void attempt(Frame question, Job job) {
        try {
            job.run();
        } catch (NoSuchMethodException | ClassNotFoundException missing) {
            outbox.send(Frame.of(question.id(), Verb.REFUSED, String.valueOf(missing.getMessage())));
        } catch (Throwable students) {
            outbox.send(thrown.answer(question.id(), students));
        }
    }

    private Actor actor(String name) {
        return actors.computeIfAbsent(name, first -> new Actor(first, studentGroup, students));
    }

    private boolean isIdle(Thread thread, Thread mainThread) {
        if (thread == mainThread) {
            return mainJobs.isEmpty() && !StageMain.runsProgram();
        }
        return actors.values().stream().anyMatch(actor -> actor.thread() == thread && !actor.isBusy());
    }

    private void create(Frame question) throws Throwable {
        Class<?> type = students.bySimpleName(question.fields().get(0));
        Object[] arguments = question.fields().stream().skip(1).map(values::decode).toArray();
        Object made = Operation.construct(type, arguments).call();
        String handle = type.getSimpleName() + "-" + question.id();
        values.keep(handle, made);
        done(question, handle);
    }

    private void call(Frame question) throws Throwable {
        List<String> words = question.fields().subList(1, question.fields().size());
        Object result = Operation.onSubject(values, words).call();
        outbox.send(Frame.of(question.id(), Verb.VALUE, values.encode(result)));
    }

    private void main(Frame question) throws NoSuchMethodException, ClassNotFoundException {
        List<String> fields = question.fields();
        Class<?> type = students.bySimpleName(fields.get(0));
        mainJobs.add(Operation.main(type, fields.subList(1, fields.size()).toArray(String[]::new)));
        done(question);
    }

    private void members(Frame question) throws ClassNotFoundException {
        Class<?> type = students.bySimpleName(question.fields().get(0));
        List<String> found = new ArrayList<>();
        Arrays.stream(type.getDeclaredConstructors()).map(made -> type.getSimpleName() + parameters(made))
            .forEach(found::add);
        Arrays.stream(type.getMethods()).map(Commands::describe).forEach(found::add);
        Arrays.stream(type.getDeclaredMethods()).filter(each -> !Modifier.isPrivate(each.getModifiers()))
            .map(Commands::describe).forEach(found::add);
        outbox.send(new Frame(question.id(), Verb.DONE, found.stream().distinct().sorted().toList()));
    }

    private static String describe(Method method) {
        String scope = Modifier.isStatic(method.getModifiers()) ? "static " : "";
        return scope + method.getReturnType().getSimpleName() + " " + method.getName() + parameters(method);
    }

    private static String parameters(Executable executable) {
        return "(" + String.join(", ",
            Arrays.stream(executable.getParameterTypes()).map(Class::getSimpleName).toList()) + ")";
    }

    private void done(Frame question, String... fields) {
        outbox.send(Frame.of(question.id(), Verb.DONE, fields));
    }
}
