package interleave.hidden.lab5;

import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The word for what is wrong with what the clients of a chat have read.
 *
 * @param results per operation; a list of quoted lines where it is what somebody heard
 * @param legal   the same for each order
 */
record Symptom(List<String> results, List<List<String>> legal) {

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String RENAMED = " now goes by ";

    Optional<Kind> kind() {
        Set<String> known = new HashSet<>();
        legal.forEach(each -> known.addAll(lines(each)));
        List<String> heard = lines(results);
        List<String> strange = heard.stream().filter(line -> !known.contains(line)).toList();
        if (strange.stream().anyMatch(line -> Farewell.isSecond(line, heard))) {
            return Optional.of(Kind.LOST_OR_DOUBLED);
        }
        if (!strange.isEmpty()) {
            return Optional.of(strange.stream().anyMatch(line -> isMixed(line, known)) ? Kind.MIXED_LINES
                : Kind.WRONG_REPLY);
        } else if (results.stream().anyMatch(Symptom::hasANameTwice)) {
            return Optional.of(Kind.CHECK_THEN_ACT);
        } else if (legal.stream().anyMatch(this::differsInNamesOnly)) {
            return Optional.of(Kind.WRONG_REPLY);
        }
        return Optional.of(legal.stream().anyMatch(this::differsInNumbersOnly) ? Kind.LOST_OR_DOUBLED
            : Kind.WRONG_ORDER);
    }

    private static List<String> lines(List<String> results) {
        List<String> lines = new ArrayList<>();
        results.forEach(each -> lines.addAll(lines(each)));
        return lines;
    }

    /** What somebody heard, each line in its quotes; none where the result is something else. */
    static List<String> lines(String result) {
        return result.startsWith("[") ? QUOTED.matcher(result).results().map(MatchResult::group).toList() : List.of();
    }

    /** What each has heard, in no order. */
    private static List<List<String>> sorted(List<String> results) {
        return results.stream().map(result -> lines(result).stream().sorted().toList()).toList();
    }

    /** A part of a line, or more than one. */
    private static boolean isMixed(String line, Set<String> known) {
        String text = line.substring(1, line.length() - 1);
        return text.isEmpty() || text.indexOf(Chat.AT, 1) > 0
            || !Farewell.isWholeWithoutWords(line) && known.stream().anyMatch(other -> other.contains(text))
            || known.stream().filter(other -> text.contains(other.substring(1, other.length() - 1)
                .replace(Chat.AT, ""))).count() > 1;
    }

    /** Whoever has heard what is due has heard it in this order; others have heard more or less than that. */
    private boolean differsInNumbersOnly(List<String> other) {
        return IntStream.range(0, results.size()).allMatch(call -> results.get(call).equals(other.get(call))
            || !sorted(results).get(call).equals(sorted(other).get(call)));
    }

    /** Somebody did not get a name that was free. */
    private boolean differsInNamesOnly(List<String> other) {
        return lines(other).size() > lines(results).size()
            && sorted(withoutNames(other)).equals(sorted(withoutNames(results)));
    }

    private static List<String> withoutNames(List<String> results) {
        return results.stream().map(result -> lines(result).stream().filter(line -> !line.contains(RENAMED)).toList()
            .toString()).toList();
    }

    /** Two clients have taken the same name. */
    private static boolean hasANameTwice(String result) {
        List<String> taken = new ArrayList<>();
        lines(result).stream().filter(line -> line.contains(RENAMED))
            .forEach(line -> taken.add(line.substring(line.indexOf(RENAMED))));
        return taken.stream().anyMatch(name -> Collections.frequency(taken, name) > 1);
    }
}
