package interleave.testkit.conductor;

import interleave.testkit.conductor.Lane.State;
import interleave.testkit.points.Points;
import interleave.testkit.points.SocketPoints;
import interleave.testkit.wire.Deed;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Plan;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Turns;
import interleave.testkit.wire.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One schedule: runs the operations of a script one after the other, each until no thread can go on, with one thread
 * after the other held for a while, as the plan says. The same script, plan and program give the same trace.
 *
 * <p>Who is next is never a matter of luck: of the threads that can go on, the one that has stood longest.
 */
public final class Performance {

    private final Baton baton;
    private final Actors actors;
    private final Ledger ledger = new Ledger();
    private final Clients clients;
    private final Timers timers;
    /** Whether no operation is still to come that could be waited for. */
    private boolean isForGood;
    /** Whether somebody is about to be heard out, so that time passes although nobody asks. */
    private boolean isListening;
    /** Operations that have begun since a lane was held. */
    private int operationsHeld;

    private Performance(Plan plan, Wings wings, ClassLoader loader) {
        this.baton = new Baton(plan);
        this.actors = new Actors(baton, wings, loader);
        this.clients = new Clients(baton, ledger);
        this.timers = new Timers(baton);
    }

    /**
     * Runs a play, and returns when all is quiet. One at a time in a JVM, on a thread that runs nothing of the
     * student's.
     */
    public static Performed run(Play play, Plan plan, List<Site> sites, Wings wings, ClassLoader loader)
            throws InterruptedException {
        Performance performance = new Performance(plan, wings, loader);
        return performance.conducted(sites, () -> performance.perform(play));
    }

    /** As {@link #run}, but for those operations of an object's that overlap: there, all go by these turns. */
    public static Performed run(Play play, Turns turns, List<Site> sites, Wings wings, ClassLoader loader)
            throws InterruptedException {
        Performance performance = new Performance(Plan.IN_ORDER, wings, loader);
        return performance.conducted(sites, () -> performance.perform(play.steps(), turns));
    }

    /** What runs while the student's threads have a conductor. */
    private interface Part {
        Performed play() throws InterruptedException;
    }

    private Performed conducted(List<Site> sites, Part part) throws InterruptedException {
        Session session = new Session(baton, sites);
        Points.conductor = session;
        SocketPoints.network = session.network(ledger);
        try {
            return part.play();
        } finally {
            Points.conductor = null;
            SocketPoints.network = null;
        }
    }

    private Performed perform(List<Step> steps, Turns turns) throws InterruptedException {
        Lane[] doing = new Lane[steps.size()];
        String[] outcomes = new String[steps.size()];
        new Prompter(this, baton, steps, doing, outcomes).perform(turns);
        List<String> ends = ends(doing, outcomes);
        List<String> trace = trace();
        // Not to be told any more: the threads go home, as far as they can.
        baton.isByHand = false;
        baton.isOver = true;
        runUntilQuiet();
        return result(ends, trace);
    }

    private Performed perform(Play play) throws InterruptedException {
        List<Step> steps = play.steps();
        Lane[] doing = new Lane[steps.size()];
        String[] outcomes = new String[steps.size()];
        for (int i = 0; i < doing.length; i++) {
            if (i == baton.plan.spurious()) {
                wakeForNoReason();
                runUntilQuiet();
            }
            isForGood = i == doing.length - 1 || isAwaited(steps, i);
            if (isHearing(steps.get(i))) {
                letTimePass();
            }
            // Who was held in what came between two operations has been held for none yet.
            letGoAfterItsSpan();
            operationsHeld++;
            doing[i] = begin(i, steps.get(i), outcomes);
            runUntilQuiet();
            letGoAfterItsSpan();
            if (i == 0 && play.service().isPresent()) {
                open(play.service().get(), steps);
            }
        }
        while (isHolding()) {
            letGo();
        }
        if (baton.plan.spurious() == doing.length) {
            wakeForNoReason();
            runUntilQuiet();
        }
        List<String> ends = ends(doing, outcomes);
        List<String> trace = trace();
        if (play.service().isPresent()) {
            close(play.service().get());
        }
        return result(ends, trace);
    }

    /** The lane that does it; null where its actor is still busy with an earlier one. */
    Lane begin(int number, Step step, String[] outcomes) {
        return step instanceof Step.Act act ? clients.begin(number, act, outcomes)
            : actors.begin(number, (Step.Call) step, outcomes);
    }

    /** Has the server run, and those clients connected that do not connect as an operation of theirs. */
    private void open(Play.Service service, List<Step> steps) throws InterruptedException {
        actors.serve("server", service.run());
        runUntilQuiet();
        clients.open(service.port().getAsInt());
        Set<String> seen = new HashSet<>();
        for (Step step : steps) {
            if (step instanceof Step.Act act && seen.add(act.actor()) && !act.deed().connects()) {
                clients.connectAhead(act.actor());
                runUntilQuiet();
            }
        }
        if (steps.stream().anyMatch(Performance::isHearing)) {
            letTimePass();
        }
        clients.forgetGreetings();
    }

    private static boolean isHearing(Step step) {
        return step instanceof Step.Act act && act.deed() == Deed.HEAR;
    }

    /** Whoever looks from time to time what there is to send has looked. */
    private void letTimePass() throws InterruptedException {
        isListening = true;
        runUntilQuiet();
        isListening = false;
    }

    /** All go home, so that the next run meets no thread and no socket of this one. */
    private void close(Play.Service service) throws InterruptedException {
        baton.isOver = true;
        clients.leave();
        runUntilQuiet();
        actors.begin(0, new Step.Call("closer", service.close()), new String[1]);
        runUntilQuiet();
    }

    /** Nothing can go on without the object, and no actor without the end of what it does. */
    private static boolean isAwaited(List<Step> script, int number) {
        return number == 0 || script.get(number).actor().equals(script.get(number + 1).actor());
    }

    private boolean isHolding() {
        synchronized (baton) {
            return baton.held() != null;
        }
    }

    private void letGoAfterItsSpan() throws InterruptedException {
        while (isHolding() && operationsHeld >= span()) {
            letGo();
        }
    }

    private int holds() {
        synchronized (baton) {
            return baton.holds();
        }
    }

    private int span() {
        synchronized (baton) {
            return baton.span();
        }
    }

    private void letGo() throws InterruptedException {
        synchronized (baton) {
            baton.release();
        }
        runUntilQuiet();
    }

    void runUntilQuiet() throws InterruptedException {
        Optional<Lane> next = next();
        while (next.isPresent()) {
            int holds = holds();
            goOn(next.get());
            operationsHeld = holds() > holds ? 0 : operationsHeld;
            next = next();
        }
    }

    /** Lets a lane that is ready run until it stops. */
    void goOn(Lane lane) throws InterruptedException {
        if (!isHeldBeforeGoingOn(lane)) {
            baton.pass(lane);
        }
    }

    /** The lane that goes on now: the longest ready; else one that goes round or times out. */
    private Optional<Lane> next() throws InterruptedException {
        Optional<Lane> ready = first(this::isReady);
        if (ready.isPresent() || !isListening && !actors.areAnyBusy() && !clients.areAnyAsking()) {
            return ready;
        } else if (isHolding()) {
            return longTurn();
        }
        Optional<Lane> next = first(lane -> lane.state == State.SPINNING && lane.rounds.mayGoOn()
            && !baton.isTooLong());
        // Whose time is up may still have to wait for a lock, and the next timer's owner has it.
        while (next.isEmpty() && timers.endOne(isForGood && !isListening)) {
            next = first(this::isReady);
        }
        return next.isPresent() ? next : longTurn();
    }

    /** A thread that goes round, while nobody changes what it looks at. */
    private Optional<Lane> longTurn() {
        boolean isVeryLong = isForGood && !isListening && !isHolding();
        Optional<Lane> lane = first(each -> each.state == State.SPINNING && each.rounds.mayHaveLongTurn(isVeryLong));
        synchronized (baton) {
            lane.ifPresent(each -> each.rounds.beginLongTurn(isVeryLong));
        }
        return lane;
    }

    private Optional<Lane> first(Predicate<Lane> condition) {
        synchronized (baton) {
            return baton.cast.lanes().stream().filter(condition).min(Comparator.comparingLong(lane -> lane.since));
        }
    }

    boolean isReady(Lane lane) {
        return switch (lane.state) {
            case READY -> true;
            case BLOCKED -> baton.monitors.isFreeFor(lane, lane.on);
            case WAITING -> (lane.isWoken || lane.isTimedOut) && baton.monitors.isFreeFor(lane, lane.on);
            case JOINING -> ((Lane) lane.on).state == State.ENDED;
            case HINDERED, AT_SOCKET -> lane.isReady.getAsBoolean();
            case SPINNING -> lane.rounds.isWorthALook(baton.changesByOthers(lane)) && !baton.isTooLong();
            default -> false;
        };
    }

    /** A thread that had stopped goes on: a place where it can be held, too, before it has its lock back. */
    private boolean isHeldBeforeGoingOn(Lane lane) {
        synchronized (baton) {
            boolean stopped = lane.state == State.WAITING || lane.state == State.BLOCKED || lane.wasStopped;
            lane.wasStopped = false;
            if (!stopped) {
                return false;
            }
            Site nowhere = new Site(Site.Kind.AWAIT, "", 0, "", Site.Trait.ORDERED);
            if (lane.state != State.BLOCKED && baton.holdsNow(lane, new Stand(nowhere, -1, lane.on, 0))) {
                return true;
            }
            if (lane.state == State.WAITING) {
                baton.monitors.enter(lane, lane.on, lane.entries);
            }
            baton.trace.add(Kind.RESUMED, lane, -1, lane.on, "");
            return false;
        }
    }

    private void wakeForNoReason() {
        synchronized (baton) {
            baton.cast.lanes().stream().filter(lane -> lane.state == State.WAITING && !lane.isWoken)
                .min(Comparator.comparingLong(lane -> lane.since)).ifPresent(lane -> {
                    lane.isWoken = true;
                    baton.trace.add(Kind.SPURIOUS, lane, -1, lane.on, "");
                });
        }
    }

    private List<String> ends(Lane[] doing, String[] outcomes) {
        synchronized (baton) {
            List<String> ends = new ArrayList<>();
            for (int i = 0; i < doing.length; i++) {
                ends.add(doing[i] == null ? Words.join("unasked")
                    : outcomes[i] != null ? Words.join("done", outcomes[i]) : Words.join("stuck", stuck(doing[i])));
            }
            return ends;
        }
    }

    private List<String> trace() {
        synchronized (baton) {
            return baton.trace.encoded(baton.masks);
        }
    }

    private Performed result(List<String> ends, List<String> trace) {
        synchronized (baton) {
            baton.isBlind |= baton.cast.lanes().stream().anyMatch(lane -> lane.state == State.HINDERED);
            boolean isPoisoned = baton.cast.lanes().stream().anyMatch(baton.monitors::hasAny);
            actors.dismiss();
            return new Performed(ends, trace, baton.isBlind, isPoisoned, Cast.living());
        }
    }

    /** Words: the state, what it waits on, and who has it. @param doing a thread, or a client that asks one */
    private String stuck(Lane doing) {
        Lane lane = baton.cast.lanes().stream().filter(each -> each.name.equals(doing.name)
            && each.state != State.IDLE && each.state != State.ENDED).findFirst().orElse(doing);
        Lane owner = switch (lane.state) {
            case BLOCKED -> baton.monitors.owner(lane.on);
            case JOINING -> (Lane) lane.on;
            case PARKED -> Blockers.owner(lane.on);
            default -> null;
        };
        String on = lane.state == State.PARKED ? Blockers.name(lane.on)
            : lane.on == null || lane.on instanceof Lane ? "" : lane.on.getClass().getSimpleName();
        return Words.join(lane.state.name(), on, owner == null ? "" : owner.name, lane.isTimed() ? "timed" : "");
    }
}
