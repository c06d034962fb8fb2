package interleave.testkit.inside;

import interleave.testkit.wire.Words;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Looks at the student's platform threads: who waits for what, held by whom, and what it cost so far. The JDK's
 * own threads and the stage's are left out; the virtual ones are seen only through the work of their carriers.
 */
final class Looker {

    private static final int DEEPEST = 40;
    /** So long has nothing moved, in samples, that nothing is going to by itself. */
    private static final int STEADY_SAMPLES = 6;
    private static final int MOST_SAMPLES = 150;
    private static final long SAMPLE_MILLIS = 10;

    private ThreadMXBean threads;
    private final ThreadGroup students;
    private final ThreadGroup stage;
    private final Predicate<Thread> idle;

    /** @param idle whether a thread of the group is the stage's own at the moment: an actor without a job */
    Looker(ThreadGroup students, ThreadGroup stage, Predicate<Thread> idle) {
        this.students = students;
        this.stage = stage;
        this.idle = idle;
    }

    /** The whole stage's words: processor nanoseconds; then the words of each thread. */
    List<String> look() {
        load();
        List<Thread> found = studentThreads();
        Set<Long> deadlocked = deadlocked();
        List<String> fields = new ArrayList<>();
        fields.add(Words.join(String.valueOf(work())));
        long[] ids = found.stream().mapToLong(Thread::getId).toArray();
        for (ThreadInfo info : threads.getThreadInfo(ids, DEEPEST)) {
            if (info != null) {
                fields.add(words(info, deadlocked.contains(info.getThreadId())));
            }
        }
        return fields;
    }

    /** Waits until the student's threads stand still: true; or until it is clear that they never do: false. */
    boolean settle() throws InterruptedException {
        load();
        String before = "";
        int steady = 0;
        for (int i = 0; i < MOST_SAMPLES; i++) {
            String now = sample();
            steady = now.equals(before) ? steady + 1 : 0;
            if (steady == STEADY_SAMPLES) {
                return true;
            }
            before = now;
            // Orders nothing: it only spaces the samples.
            Thread.sleep(SAMPLE_MILLIS);
        }
        return false;
    }

    /** With the first look, not with the stage: the JDK's management classes are slow to load. */
    private synchronized void load() {
        if (threads == null) {
            threads = ManagementFactory.getThreadMXBean();
        }
    }

    private static String words(ThreadInfo info, boolean deadlocked) {
        LockInfo lock = info.getLockInfo();
        List<String> words = new ArrayList<>(List.of(info.getThreadName(), info.getThreadState().name(),
            lock == null ? "" : lock.getClassName(),
            info.getLockOwnerName() == null ? "" : info.getLockOwnerName(), String.valueOf(deadlocked)));
        for (StackTraceElement frame : info.getStackTrace()) {
            words.add(frame.getClassName() + " " + frame.getMethodName() + " " + frame.getFileName() + ":"
                + frame.getLineNumber());
        }
        return Words.join(words);
    }

    private Set<Long> deadlocked() {
        Set<Long> ids = new HashSet<>();
        long[] found = threads.findDeadlockedThreads();
        if (found != null) {
            Arrays.stream(found).forEach(ids::add);
        }
        return ids;
    }

    private List<Thread> studentThreads() {
        Thread[] found = new Thread[students.activeCount() + 64];
        int count = students.enumerate(found);
        return Arrays.stream(found, 0, Math.min(count, found.length))
            .filter(thread -> !stage.parentOf(thread.getThreadGroup()))
            .filter(thread -> !isOfTheJdk(thread.getName()) && !isOfTheJdksChannels(thread))
            .filter(idle.negate())
            .toList();
    }

    /** Shared helpers of the JDK that no student can end. */
    private static boolean isOfTheJdk(String name) {
        return name.startsWith("ForkJoinPool.commonPool-") || name.equals("CompletableFutureDelayScheduler")
            || name.equals("CompletableFuture-Delay-Scheduler") || name.equals("DestroyJavaVM");
    }

    /**
     * Those of the group that asynchronous channels have where nobody names one: it is never handed to a program, which
     * so cannot end it. A group of the program's own has threads of a factory, by other names.
     */
    private static boolean isOfTheJdksChannels(Thread thread) {
        if (!thread.isDaemon() || !thread.getName().startsWith("Thread-")) {
            return false;
        }
        StackTraceElement[] frames = thread.getStackTrace();
        return Arrays.stream(frames).anyMatch(frame -> frame.getClassName().startsWith("sun.nio.ch."))
            && Arrays.stream(frames).allMatch(frame -> "java.base".equals(frame.getModuleName()));
    }

    /** Processor nanoseconds of all threads but the stage's: carriers of virtual threads are the JDK's, and count. */
    private long work() {
        return workByThread().values().stream().filter(nanos -> nanos > 0).mapToLong(Long::longValue).sum();
    }

    private TreeMap<Long, Long> workByThread() {
        Set<Long> own = new HashSet<>();
        Thread[] stageThreads = new Thread[64];
        int count = stage.enumerate(stageThreads);
        Arrays.stream(stageThreads, 0, count).map(Thread::getId).forEach(own::add);
        TreeMap<Long, Long> work = new TreeMap<>();
        for (long id : threads.getAllThreadIds()) {
            if (!own.contains(id)) {
                work.put(id, threads.getThreadCpuTime(id));
            }
        }
        return work;
    }

    private String sample() {
        return workByThread().toString();
    }
}
