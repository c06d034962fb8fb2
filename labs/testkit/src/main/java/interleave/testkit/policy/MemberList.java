package interleave.testkit.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Types and some of their members, as {@code allowed.txt} explains the form. Immutable. */
final class MemberList {

    private static final String CONSTRUCTOR = "<init>";

    private final Map<String, List<String>> exact = new LinkedHashMap<>();
    private final Map<Pattern, List<String>> wild = new LinkedHashMap<>();

    /** A line each; empty lines and those that begin with {@code #} are comments. */
    static MemberList of(List<String> lines) {
        MemberList list = new MemberList();
        lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(list::add);
        return list;
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        List<String> members = Arrays.asList(words).subList(1, words.length);
        if (words[0].contains("*")) {
            wild.computeIfAbsent(pattern(words[0]), any -> new ArrayList<>()).addAll(members);
        } else {
            exact.computeIfAbsent(words[0], any -> new ArrayList<>()).addAll(members);
        }
    }

    private static Pattern pattern(String type) {
        String quoted = Pattern.quote(type).replace("**", "\\E.+\\Q").replace("*", "\\E[^.]*\\Q");
        return Pattern.compile(quoted);
    }

    /** Whether anything of that type is listed. */
    boolean names(String type) {
        return !members(type).isEmpty();
    }

    /** Whether that field or method is listed, or for {@code <init>} that constructor. */
    boolean covers(Member member) {
        List<String> listed = members(member.type());
        String name = member.name().equals(CONSTRUCTOR) ? "new" : member.name();
        boolean all = !member.name().equals(CONSTRUCTOR) && listed.contains("*");
        return all || listed.contains(name) || listed.contains(name + member.parameterList());
    }

    private List<String> members(String type) {
        List<String> own = exact.get(type);
        if (own != null) {
            return own;
        }
        return wild.entrySet().stream().filter(entry -> entry.getKey().matcher(type).matches())
                .flatMap(entry -> entry.getValue().stream()).toList();
    }
}
