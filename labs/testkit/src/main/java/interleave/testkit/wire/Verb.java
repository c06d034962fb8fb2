package interleave.testkit.wire;

/** The words of the protocol between a test and its stage. */
public final class Verb {

    // From the test: each is answered by DONE or REFUSED with the same id.
    /** class, constructor arguments… → DONE handle. Runs on the actor "test". */
    public static final String CREATE = "create";
    /** class, arguments… : main(arguments) on the JVM's main thread; DONE as soon as it was handed over. */
    public static final String MAIN = "main";
    /** actor, handle, operation, arguments… → VALUE, or THROWN. */
    public static final String CALL = "call";
    /** handle, rounds, then per actor the words of its operations → DONE, per actor the words of its answers. */
    public static final String RUSH = "rush";
    /** gate → DONE. */
    public static final String OPEN_GATE = "open-gate";
    /** gate → DONE number of threads parked at it. */
    public static final String AT_GATE = "at-gate";
    /** terminal → DONE handles of a BufferedReader and a PrintWriter, which read and write the terminal. */
    public static final String TERMINAL = "terminal";
    /** terminal, text → DONE. */
    public static final String TYPE = "type";
    /** terminal → DONE. Nothing more will be typed. */
    public static final String END_INPUT = "end-input";
    /** terminal, number of characters → DONE all that was printed after so many. */
    public static final String SCREEN = "screen";
    /** actor → DONE. Interrupts the actor's thread. */
    public static final String INTERRUPT = "interrupt";
    /** → DONE: the whole stage's words, then the words of each of the student's threads. */
    public static final String LOOK = "look";
    /** → DONE "true" once the student's threads made no progress for a while, "false" where they never stop. */
    public static final String SETTLE = "settle";
    /**
     * plan, class, words of the constructor's arguments, then per operation words: actor, name, arguments… → DONE:
     * words: blind, poisoned, living threads; words: per operation its end; then the events of the trace.
     */
    public static final String SCHEDULE = "schedule";
    /** As SCHEDULE, for the class of a server, with the deeds of clients: client, deed, text. */
    public static final String SERVE = "serve";
    /** As SCHEDULE, with turns for the plan: the operations overlap step by step, as somebody has chosen. */
    public static final String STEP = "step";
    /** → DONE whether the schedules so far have left no thread that the next ones could not see. */
    public static final String LEFT_CLEAN = "left-clean";
    /** → DONE; from now on what the program's threads do is told as it happens. Nobody conducts them. */
    public static final String WATCH = "watch";
    /** class → DONE members, each as one text. */
    public static final String MEMBERS = "members";
    /** JaCoCo's agent writes what it has seen so far → DONE. For a stage that was started with it. */
    public static final String REPORT = "report";

    // From the stage.
    public static final String HELLO = "hello";
    public static final String DONE = "done";
    public static final String VALUE = "value";
    /** class, message, tag of the section that threw this very instance or "", student's line or "". */
    public static final String THROWN = "thrown";
    /** The question could not be carried out: a reason for the reader. */
    public static final String REFUSED = "refused";
    /** number of threads: the stage is alive. Nobody asked. */
    public static final String BEAT = "beat";
    /** thread, class, message, student's line: an exception that ended a thread. Nobody asked. */
    public static final String UNCAUGHT = "uncaught";

    /** an event, or nothing where so much happens that some of it is left out. Nobody asked. */
    public static final String SEEN = "seen";

    /**
     * The JVM ends because its program asked for it, by {@code System.exit} or by its last thread's end. Nobody asked.
     * A process that is killed from outside does not say it: the status alone can be chosen by the program.
     */
    public static final String ENDING = "ending";

    private Verb() {
    }
}
