package interleave.autograder.report;

import java.util.regex.Pattern;

/** Text as a part of a Markdown page that stays text: no markup, no link, no HTML comes out of it. */
final class Markdown {
    /** {@code #}, {@code @} and {@code $}: hosting sites make references, mentions and formulas of them. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*\\[\\]<#|~$@]|&(?=[#A-Za-z])");
    /** Inside a word it is no markup, and {@code x86_64} stays readable. */
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");
    /** Hosting sites make links of bare addresses. */
    private static final Pattern BARE_LINK = Pattern.compile("(?i)(?<=www)\\.|:(?=//)");
    /** What makes a list, a quotation or a heading of the line, but only at its beginning. */
    private static final Pattern OPENING = Pattern.compile("^(?:([-+=>])|\\d+(?=[.)](?:\\s|$)))");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int SHORTEST_FENCE = 3;

    private Markdown() { }

    /** For one line of running text. */
    static String inline(String text) {
        String escaped = MARKUP.matcher(text.strip()).replaceAll("\\\\$0");
        escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\$0");
        escaped = BARE_LINK.matcher(escaped).replaceAll("\\\\$0");
        return OPENING.matcher(escaped).replaceFirst(opening -> opening.group(1) == null
                ? opening.group() + "\\\\" : "\\\\" + opening.group());
    }

    /** A block of its own in which everything is literal. */
    static String fenced(String text) {
        int longest = BACKTICKS.matcher(text).results()
                .mapToInt(run -> run.end() - run.start()).max().orElse(0);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
        return fence + "text\n" + text + "\n" + fence + "\n";
    }
}
