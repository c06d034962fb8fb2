package interleave.testkit.conductor;

import interleave.testkit.points.Points;

/** Code of the stage's own that runs on a student's thread. */
public final class Aside {

    private Aside() {
    }

    /** Whether a schedule has been run and told, and its threads are only sent home. */
    public static boolean isOver() {
        return Points.conductor instanceof Session session && session.isOver();
    }

    /** The calling thread ends by an exception of the student's. @param why which one, and where */
    public static void died(String why) {
        if (Points.conductor instanceof Session session) {
            session.died(why);
        } else if (Points.conductor instanceof Onlooker onlooker) {
            onlooker.died(why);
        }
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
