package interleave.slides.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines out of a source file.
 *
 * <p>A region is the name of a member ({@code deposit}; {@code close(Closeable)} where there are several of the name),
 * some of them apart by semicolons, or {@code "from" to "to"}: from the first line that holds the one text to the next
 * one that holds the other. The students' files need no marks for it.
 *
 * @param fileName {@code Bank.java}
 */
public record Excerpt(String fileName, List<Line> lines) {

    private static final Pattern FROM_TO = Pattern.compile("\"(.+?)\" to \"(.+?)\"");

    /**
     * A line.
     *
     * @param number in the file; 0 for an empty line between two members
     * @param text   without the indentation that all lines have
     */
    public record Line(int number, String text) {
    }

    public Excerpt {
        lines = List.copyOf(lines);
    }

    /**
     * Cuts a region out of a file.
     *
     * @throws IllegalArgumentException where there is no such file or region
     */
    public static Excerpt of(Path file, String region) {
        List<String> source = read(file);
        Matcher fromTo = FROM_TO.matcher(region);
        List<Line> cut = fromTo.matches() ? between(file, source, fromTo.group(1), fromTo.group(2))
            : members(file, source, region);
        return new Excerpt(file.getFileName().toString(), dedented(cut));
    }

    private static List<String> read(Path file) {
        try {
            return SourceLines.of(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("there is no file " + file, e);
        }
    }

    private static List<Line> between(Path file, List<String> source, String from, String to) {
        int first = find(file, source, from, 0);
        return lines(source, first, find(file, source, to, first));
    }

    private static int find(Path file, List<String> source, String text, int from) {
        for (int number = from; number < source.size(); number++) {
            if (source.get(number).contains(text)) {
                return number;
            }
        }
        throw new IllegalArgumentException(file + " has no line with \"" + text + "\""
            + (from == 0 ? "" : " from line " + (from + 1) + " on"));
    }

    private static List<Line> members(Path file, List<String> source, String region) {
        Members members = Members.of(file);
        List<Line> cut = new ArrayList<>();
        for (String name : region.split(" *; *")) {
            Members.Range range = members.range(name);
            if (!cut.isEmpty()) {
                cut.add(new Line(0, ""));
            }
            cut.addAll(lines(source, range.first() - 1, range.last() - 1));
        }
        return cut;
    }

    private static List<Line> lines(List<String> source, int first, int last) {
        List<Line> lines = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            lines.add(new Line(number + 1, source.get(number)));
        }
        return lines;
    }

    private static List<Line> dedented(List<Line> lines) {
        int indent = lines.stream().map(Line::text).filter(text -> !text.isBlank())
            .mapToInt(text -> text.length() - text.stripLeading().length()).min().orElse(0);
        return lines.stream().map(line -> new Line(line.number(),
            line.text().isBlank() ? "" : line.text().substring(indent))).toList();
    }
}
