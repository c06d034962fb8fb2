package interleave.autograder.score;

/** When a student may read what a check did. Its points count in any case. */
public enum Visibility {
    ALWAYS("always"),
    AFTER_DEADLINE("after-deadline"),
    NEVER("never");

    private final String label;

    Visibility(String label) {
        this.label = label;
    }

    /** The word that stands in a rubric. */
    public String label() {
        return label;
    }
}
