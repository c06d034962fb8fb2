package lab0;

/** Exhibit: both words "synchronized" are gone. */
final class StepCounter {

    private int steps;

    void count() {
        steps++;
    }

    int steps() {
        return steps;
    }
}
