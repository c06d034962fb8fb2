package interleave.testkit.stage;

import java.nio.file.Path;

/**
 * What a stage may use.
 *
 * @param classes         the folder of the student's compiled classes
 * @param heapMegabytes   the JVM's heap
 * @param mostThreads     live threads, the JVM's own included; more of them end the stage
 * @param mostOutputBytes bytes on standard output and error together; more of them end the stage
 * @param limitBeats      how long an expectation waits, in beats of the stage (ten a second)
 * @param language        the default locale's language, such as "en"
 * @param relay           whether the student's output is shown on the test's own output
 * @param explores        whether the classes are woven, and schedules can be run; {@code -Dstage.explores=true} weaves
 *                        all, which must make no difference
 */
public record StageOptions(Path classes, int heapMegabytes, int mostThreads, long mostOutputBytes, int limitBeats,
                           String language, boolean relay, boolean explores) {

    /** Beats in a second of the stage's own clock. */
    public static final int BEATS_PER_SECOND = 10;

    /** For 200 clients with two threads each, ten times over what a lab needs, and for debugging output by the page. */
    public static StageOptions standard() {
        return of(StudentClasses.folder());
    }

    /** As {@link #standard}, with the classes of a folder. */
    public static StageOptions of(Path classes) {
        boolean relay = !"false".equals(System.getProperty("stage.relay"));
        return new StageOptions(classes, 128, 2_000, 16L << 20, Limits.beats(), "en", relay,
            Boolean.getBoolean("stage.explores"));
    }

    public StageOptions withClasses(Path folder) {
        return new StageOptions(folder, heapMegabytes, mostThreads, mostOutputBytes, limitBeats, language, relay,
            explores);
    }

    public StageOptions withHeapMegabytes(int megabytes) {
        return new StageOptions(classes, megabytes, mostThreads, mostOutputBytes, limitBeats, language, relay,
            explores);
    }

    public StageOptions withMostThreads(int threads) {
        return new StageOptions(classes, heapMegabytes, threads, mostOutputBytes, limitBeats, language, relay,
            explores);
    }

    public StageOptions withLimitBeats(int beats) {
        return new StageOptions(classes, heapMegabytes, mostThreads, mostOutputBytes, beats, language, relay,
            explores);
    }

    public StageOptions withMostOutputBytes(long bytes) {
        return new StageOptions(classes, heapMegabytes, mostThreads, bytes, limitBeats, language, relay,
            explores);
    }

    /** For code that uses the default locale where it should name one. */
    public StageOptions withLanguage(String other) {
        return new StageOptions(classes, heapMegabytes, mostThreads, mostOutputBytes, limitBeats, other, relay,
            explores);
    }

    public StageOptions withRelay(boolean shown) {
        return new StageOptions(classes, heapMegabytes, mostThreads, mostOutputBytes, limitBeats, language, shown,
            explores);
    }

    /** With woven classes: for schedules. Everything else works as well, more slowly. */
    public StageOptions exploring() {
        return new StageOptions(classes, heapMegabytes, mostThreads, mostOutputBytes, limitBeats, language, relay,
            true);
    }
}
