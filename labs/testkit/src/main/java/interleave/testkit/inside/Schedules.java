package interleave.testkit.inside;

import interleave.testkit.conductor.Aside;
import interleave.testkit.conductor.Performance;
import interleave.testkit.conductor.Performed;
import interleave.testkit.conductor.Play;
import interleave.testkit.conductor.Play.Service;
import interleave.testkit.conductor.Step;
import interleave.testkit.conductor.Wings;
import interleave.testkit.wire.Deed;
import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Plan;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Turns;
import interleave.testkit.wire.Verb;
import interleave.testkit.wire.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs schedules of woven classes, each with objects of its own, and classes of its own where those keep anything.
 * The conductor's thread alone.
 */
final class Schedules {

    /** The object that a script's operations are called on. */
    private static final String SUBJECT = "it";
    /** Of a question: the plan, the class and the constructor's arguments come before. */
    private static final int FIRST_STEP = 3;

    private final ClassFiles classes;
    private final Path table;
    private final Wings wings;
    private final Outbox outbox;
    private final InputStream keyboard = System.in;
    private List<Site> sites;
    /** For the next schedule; null before the first. */
    private StudentLoader fresh;
    private boolean isStateless;

    /** @param table the file with the sites of the woven classes, a line each; read when it is needed first */
    Schedules(ClassFiles classes, Path table, ThreadGroup group, Outbox outbox) {
        this.classes = classes;
        this.table = table;
        this.wings = new Wings(group);
        this.outbox = outbox;
    }

    void run(Frame question) throws IOException, InterruptedException {
        // Nobody types there: who reads it meets its end, and does not wait where no ledger looks.
        System.setIn(InputStream.nullInputStream());
        if (sites == null) {
            sites = Files.readAllLines(table).stream().map(Site::decode).toList();
        }
        if (fresh == null) {
            prepare();
        }
        StudentLoader loader = fresh;
        boolean hasStrangers = wings.hasStrangers();
        Performed performed = performed(question, loader);
        List<String> fields = new ArrayList<>();
        fields.add(Words.join(String.valueOf(performed.isBlind() || hasStrangers),
            String.valueOf(performed.isPoisoned()), String.valueOf(performed.living())));
        fields.add(Words.join(performed.steps()));
        fields.addAll(performed.events());
        outbox.send(new Frame(question.id(), Verb.DONE, fields));
        prepare();
    }

    /** The file with the sites of the woven classes. */
    Path table() {
        return table;
    }

    /** Whether no thread is left that later schedules could not see. From now on somebody may type again. */
    boolean leftClean() {
        System.setIn(keyboard);
        return !wings.hasStrangers();
    }

    private Performed performed(Frame question, StudentLoader loader) throws InterruptedException {
        List<String> fields = question.fields();
        String schedule = fields.get(0);
        return switch (question.verb()) {
            case Verb.STEP -> Performance.run(object(fields, loader), Turns.decode(schedule), sites, wings, loader);
            case Verb.SERVE -> Performance.run(server(fields, loader), Plan.decode(schedule), sites, wings, loader);
            default -> Performance.run(object(fields, loader), Plan.decode(schedule), sites, wings, loader);
        };
    }

    /** What the next schedule starts from, made while the test looks at this one's trace. */
    private void prepare() throws InterruptedException {
        if (fresh == null || !isStateless) {
            fresh = new StudentLoader(classes);
            wings.initialise(fresh, fresh::initialiseAll);
            isStateless = fresh.isStateless();
        }
    }

    private Play object(List<String> fields, StudentLoader loader) {
        Values values = new Values(new Gates());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Call("test", outcome(values, () -> {
            make(fields, values, loader);
            return null;
        })));
        for (String field : fields.subList(FIRST_STEP, fields.size())) {
            List<String> words = Words.split(field);
            List<String> call = new ArrayList<>(words.subList(1, words.size()));
            call.add(0, SUBJECT);
            steps.add(new Step.Call(words.get(0), outcome(values, () -> Operation.onSubject(values, call).call())));
        }
        return new Play(steps, Optional.empty());
    }

    private Play server(List<String> fields, StudentLoader loader) {
        Values values = new Values(new Gates());
        List<Step> steps = new ArrayList<>();
        int[] port = new int[1];
        steps.add(new Step.Call("test", outcome(values, () -> {
            make(fields, values, loader);
            port[0] = port(call(values, "port"));
            return null;
        })));
        for (String field : fields.subList(FIRST_STEP, fields.size())) {
            steps.add(deed(Words.split(field), values, loader));
        }
        return new Play(steps, Optional.of(new Service(() -> port[0],
            outcome(values, () -> serving(values)), outcome(values, () -> call(values, "close")))));
    }

    /** Words: actor, deed, what it sends, and for some deeds one word more. */
    private Step deed(List<String> words, Values values, StudentLoader loader) {
        Deed deed = Deed.of(words.get(1));
        String text = words.size() > 2 ? (String) values.decode(words.get(2)) : "";
        String more = words.size() > 3 ? (String) values.decode(words.get(3)) : Deed.ONE_LINE;
        return deed == Deed.TYPE
            ? new Step.Call(words.get(0), outcome(values, () -> typed(loader.bySimpleName(more), text, values)))
            : new Step.Act(words.get(0), deed, text, more);
    }

    /** What a console prints for these lines, up to the end of its input. */
    private static String typed(Class<?> type, String lines, Values values) throws Throwable {
        StringWriter screen = new StringWriter();
        Object console = Operation.construct(type, values.subject(SUBJECT),
            new BufferedReader(new StringReader(lines + "\n")), new PrintWriter(screen)).call();
        Operation.named(console, "run").call();
        return screen.toString().replace("\r\n", "\n");
    }

    /** A server that ends by an exception is told as any other thread that does. */
    private Object serving(Values values) throws Throwable {
        try {
            return call(values, "run");
        } catch (Throwable students) {
            Thrown thrown = new Thrown(fresh);
            Aside.died(thrown.described(students));
            if (!Aside.isOver()) {
                Aside.run(() -> outbox.send(thrown.uncaught(Thread.currentThread(), students)));
            }
            throw students;
        }
    }

    private static void make(List<String> fields, Values values, StudentLoader loader) throws Throwable {
        Object[] arguments = Words.split(fields.get(2)).stream().map(values::decode).toArray();
        values.keep(SUBJECT, Operation.construct(loader.bySimpleName(fields.get(1)), arguments).call());
    }

    private static Object call(Values values, String method) throws Throwable {
        return Operation.onSubject(values, List.of(SUBJECT, method)).call();
    }

    /** Where a server listens; 0, where nobody ever does, for what is no port. */
    private static int port(Object told) {
        return told instanceof Integer port && port > 0 && port <= 65_535 ? port : 0;
    }

    /** What a step does: student code that returns or throws. */
    private interface Code {
        Object run() throws Throwable;
    }

    private Supplier<String> outcome(Values values, Code code) {
        return () -> {
            try {
                return Words.join(Verb.VALUE, values.encode(code.run()));
            } catch (Throwable students) {
                return new Thrown(fresh).outcome(students);
            }
        };
    }
}
