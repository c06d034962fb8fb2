package interleave.autograder.report.overview;

/** Numbers of things, as people say them. */
final class Counted {

    private Counted() {
    }

    /** {@code 1 student}, {@code 2 students}. */
    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
