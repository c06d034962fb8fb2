package interleave.testkit.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the sentence that tells a student why something of the JDK is not allowed. Immutable. */
final class Reasons {

    /** A word and a sentence for a kind of thing that the labs do without. */
    record Reason(String name, String because, MemberList members) {
    }

    private static final Reason OTHER = new Reason("not needed",
            "the labs need only the language, collections, threads, locks, streams and sockets;"
                    + " if your solution needs this, ask your teacher to allow it", MemberList.of(List.of()));

    private final List<Reason> reasons;

    private Reasons(List<Reason> reasons) {
        this.reasons = List.copyOf(reasons);
    }

    /** Reads the form of {@code refused.txt}. */
    static Reasons of(List<String> lines) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("[")) {
                reasons.add(reason(lines.get(i), lines.subList(i + 1, endOfGroup(lines, i + 1))));
            }
        }
        return new Reasons(reasons);
    }

    private static int endOfGroup(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).startsWith("[")) {
            end++;
        }
        return end;
    }

    private static Reason reason(String heading, List<String> members) {
        int close = heading.indexOf(']');
        return new Reason(heading.substring(1, close), heading.substring(close + 1).strip(),
                MemberList.of(members));
    }

    Reason forMember(Member member) {
        return first(reason -> reason.members().covers(member));
    }

    Reason forType(String type) {
        return first(reason -> reason.members().names(type));
    }

    private Reason first(Predicate<Reason> fits) {
        return reasons.stream().filter(fits).findFirst().orElse(OTHER);
    }
}
