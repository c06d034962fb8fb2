package interleave.autograder.score;

import java.util.List;

/** A rubric that cannot be used. The message has one line for each problem, {@code lab1-echo.yaml:7: …}. */
public final class RubricException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RubricException(List<String> problems) {
        super(String.join("\n", problems));
    }

    RubricException(String source, int line, String problem) {
        this(List.of(at(source, line, problem)));
    }

    /** The form that editors and terminals turn into a link. */
    static String at(String source, int line, String problem) {
        return source + ":" + line + ": " + problem;
    }
}
