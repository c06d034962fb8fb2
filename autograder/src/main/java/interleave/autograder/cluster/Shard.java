package interleave.autograder.cluster;

import interleave.autograder.intake.Submission;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a class: every {@code of}-th student, counted by name. All machines that see the same class cut it alike,
 * and all labs of a student fall into one part.
 *
 * @param number from 1 to {@code of}
 */
public record Shard(int number, int of) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("There is no shard " + number + " of " + of
                + ": expected 1/4 for the first of four.");
        }
    }

    /** @throws IllegalArgumentException where it is not written like {@code 2/4} */
    public static Shard parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no shard: expected 1/4 for the first of four.");
        }
        return new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** Those of the class that belong to it, in their order. */
    public List<Submission> of(List<Submission> all) {
        List<String> students = all.stream().map(each -> each.handin().student()).distinct().sorted().toList();
        return all.stream()
            .filter(each -> students.indexOf(each.handin().student()) % of == number - 1).toList();
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
