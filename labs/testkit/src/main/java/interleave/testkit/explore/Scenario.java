package interleave.testkit.explore;

import interleave.testkit.stage.Script;
import interleave.testkit.stage.Script.Call;
import interleave.testkit.stage.Script.Way;
import interleave.testkit.wire.Deed;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Operations that may overlap, and what they promise. Calls of the actor {@value #TEST} never overlap with others:
 * those before the first client set the stage, those after the last one look at what is left.
 *
 * @param script the operations, in the order in which they begin
 * @param model  makes a fresh specification
 * @param isHeldTwice whether schedules with two preemptions are tried, too: many more of them
 * @param heldFrom the number of the first call in which a thread is held; the clients' calls before it prepare
 */
public record Scenario(Script script, Supplier<Model> model, boolean isHeldTwice, int heldFrom) {

    /** The actor that prepares and looks. */
    public static final String TEST = "test";

    public Scenario(Script script, Supplier<Model> model, boolean isHeldTwice) {
        this(script, model, isHeldTwice, 0);
    }

    public static Scenario on(String className, Supplier<Model> model, Object... arguments) {
        return new Scenario(Script.on(className, arguments), model, false);
    }

    /** Clients of a server: {@link #client} and {@link #test} take deeds of theirs, see {@link Deed}. */
    public static Scenario serving(String className, Supplier<Model> model) {
        return new Scenario(Script.serving(className), model, false);
    }

    /** Before or after the clients, over the wire: a client of the test's own sends a line and waits for one. */
    public Scenario testAsks(String line) {
        return test(Deed.ASK.word(), line);
    }

    /** One more client, which sends a line and waits for one. */
    public Scenario clientAsks(String line) {
        return client(Deed.ASK.word(), line);
    }

    /** One more client, which sends a line; what comes of it, others may hear at any time. */
    public Scenario clientSends(String line) {
        return client(Deed.SEND.word(), line);
    }

    /** One more client, which comes only now. */
    public Scenario clientConnects() {
        return client(Deed.CONNECT.word());
    }

    /** After the clients: the lines that one of them has got, or the test's own client. */
    public Scenario testHears(String client) {
        return test(Deed.HEAR.word(), client);
    }

    /** As {@link #testAsks(String)}, where an answer is whatever holds this pattern; it ends with a line's end. */
    public Scenario testAsks(String line, String answer) {
        return test(Deed.ASK.word(), line, answer);
    }

    /** As {@link #clientAsks(String)}, where an answer is whatever holds this pattern; it ends with a line's end. */
    public Scenario clientAsks(String line, String answer) {
        return client(Deed.ASK.word(), line, answer);
    }

    /** While clients do what they do: lines at a console of that class, up to the end of its input. */
    public Scenario consoleTypes(String className, String lines) {
        return with(script.then("console", Deed.TYPE.word(), lines, className));
    }

    /** One more client, which connects and waits for what the server greets it with. */
    public Scenario clientMeets() {
        return client(Deed.MEET.word());
    }

    /** Before or after the clients: an operation that nothing overlaps with. */
    public Scenario test(String operation, Object... operands) {
        return with(script.then(TEST, operation, operands));
    }

    /** One more client, with one operation. */
    public Scenario client(String operation, Object... operands) {
        return with(script.then("client-" + (clients().size() + 1), operation, operands));
    }

    /** The same scenario, with a second preemption after the first: for mistakes that three operations make. */
    public Scenario heldTwice() {
        return new Scenario(script, model, true, heldFrom);
    }

    /** The same scenario, where all that clients have done so far only prepares: no thread is held in it. */
    public Scenario prepared() {
        return new Scenario(script, model, isHeldTwice, script.calls().size());
    }

    /** The same with another script. */
    public Scenario with(Script other) {
        return new Scenario(other, model, isHeldTwice, heldFrom);
    }

    /** The same with another model. */
    public Scenario with(Supplier<Model> other) {
        return new Scenario(script, other, isHeldTwice, heldFrom);
    }

    /** Numbers of the clients' calls in the script. */
    List<Integer> clients() {
        List<Call> calls = script.calls();
        return IntStream.range(0, calls.size()).filter(i -> !calls.get(i).actor().equals(TEST)).boxed().toList();
    }

    boolean isSameActor(int call, int other) {
        return script.calls().get(call).actor().equals(script.calls().get(other).actor());
    }

    /** Whether a call has an effect that may come long after it has returned: a client that does not wait for any. */
    boolean isAheadOfItsEffect(int call) {
        String operation = script.calls().get(call).operation().name();
        return script.way() == Way.SOCKET && clients().contains(call) && !Deed.of(operation).isDoneAtOnce();
    }

    /** Whether a client only tells what it has heard so far: whatever comes later comes after that. */
    private boolean hears(int call) {
        return script.way() == Way.SOCKET
            && Deed.of(script.calls().get(call).operation().name()) == Deed.HEAR;
    }

    /** Whether what comes of the operations, or of a thread that dies, shows only in what others hear. */
    boolean leavesEffectsToCome() {
        return clients().stream().anyMatch(this::isAheadOfItsEffect);
    }

    /** Whether a call may come now: clients in any order, the test's own calls in their places. */
    boolean mayBegin(int call, List<Integer> open) {
        boolean isClient = clients().contains(call);
        return open.stream().filter(other -> other < call)
            .allMatch(other -> isClient && clients().contains(other) && !isSameActor(call, other) && !hears(other));
    }
}
