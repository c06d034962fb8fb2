package interleave.testkit.conductor;

/** Code of the stage's own that runs on a student's thread. */
public final class Aside {

    private Aside() {
    }

    /** Runs it without any point: whatever it waits for is none of the student's affairs. */
    public static void run(Runnable work) {
        Lane lane = Cast.here();
        boolean wasInside = lane != null && lane.isInside;
        if (lane != null) {
            lane.isInside = true;
        }
        try {
            work.run();
        } finally {
            if (lane != null) {
                lane.isInside = wasInside;
            }
        }
    }
}
