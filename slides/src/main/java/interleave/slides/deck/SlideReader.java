package interleave.slides.deck;

import interleave.slides.deck.Part.Code;
import interleave.slides.deck.Part.Drawn;
import interleave.slides.deck.Part.Live;
import interleave.slides.deck.Part.Prose;
import interleave.slides.deck.Part.Recorded;
import interleave.slides.deck.Slide.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads one slide. */
final class SlideReader {

    private static final Pattern DIRECTIVE = Pattern.compile("<!-- *(\\w+)(?:: *(.*?))? *-->");
    private static final Pattern CODE = Pattern.compile("([^#]+)#(.+?)(?: lines ([0-9|,-]+))?");
    private static final Pattern TIMELINE = Pattern.compile(
        "([\\w.]+#\\w+) on (\\S+)(?: over (\\S+))?(?: without (.+))?");
    private static final Pattern TIME = Pattern.compile("(\\d+):([0-5]\\d)");

    private final Path file;
    private final int first;
    private final List<String> lines;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();
    private Role role = Role.PLAIN;
    private int lasts;
    private int seconds;
    private String notes = "";

    /** @param first the number of the first of these lines in the file */
    SlideReader(Path file, int first, List<String> lines) {
        this.file = file;
        this.first = first;
        this.lines = lines;
    }

    Slide slide(boolean isBelow) {
        int number = 0;
        while (number < lines.size()) {
            number = read(number);
        }
        endProse(number);
        return new Slide(first, isBelow, role, lasts, parts, seconds, notes);
    }

    /** @return the number of the line after what was read */
    private int read(int number) {
        String line = lines.get(number);
        if (line.startsWith("```")) {
            return fence(number);
        }
        if (!line.startsWith("<!--")) {
            prose.append(line).append('\n');
            return number + 1;
        }
        Matcher directive = DIRECTIVE.matcher(line.strip());
        if (!directive.matches()) {
            throw wrong(number, "a comment is <!-- word --> or <!-- word: … -->, on a line of its own");
        }
        String what = directive.group(2) == null ? "" : directive.group(2);
        if (directive.group(1).equals("notes")) {
            seconds = time(number, what);
            notes = String.join("\n", lines.subList(number + 1, lines.size())).strip();
            return lines.size();
        }
        obey(number, directive.group(1), what);
        return number + 1;
    }

    private void obey(int number, String word, String what) {
        endProse(number);
        switch (word) {
            case "code" -> parts.add(code(number, what));
            case "timeline" -> parts.add(recorded(number, what));
            case "panel" -> parts.add(new Live(first + number, what));
            case "lasts" -> lasts = time(number, what);
            case "vote", "reveal", "answers" -> role = Role.valueOf(word.toUpperCase(Locale.ROOT));
            default -> throw wrong(number, "\"" + word + "\" is unknown; there are: code, timeline, panel, vote, "
                + "reveal, answers, lasts, notes");
        }
    }

    private int fence(int number) {
        int end = number + 1;
        while (end < lines.size() && !lines.get(end).startsWith("```")) {
            end++;
        }
        if (end == lines.size()) {
            throw wrong(number, "this ``` is never closed");
        }
        if (lines.get(number).equals("```lanes")) {
            endProse(number);
            try {
                parts.add(new Drawn(first + number, Lanes.read(lines.subList(number + 1, end))));
            } catch (IllegalArgumentException e) {
                throw wrong(number, e.getMessage());
            }
        } else {
            lines.subList(number, end + 1).forEach(line -> prose.append(line).append('\n'));
        }
        return end + 1;
    }

    private void endProse(int number) {
        if (!prose.toString().isBlank()) {
            parts.add(new Prose(first + number, prose.toString().strip()));
        }
        prose.setLength(0);
    }

    private Code code(int number, String what) {
        Matcher code = matched(CODE, number, what, "code: PATH#member or PATH#\"from\" to \"to\", then lines 1-3|5");
        return new Code(first + number, code.group(1), code.group(2), steps(code.group(3)));
    }

    private static List<List<Integer>> steps(String lines) {
        return lines == null ? List.of() : Arrays.stream(lines.split("\\|")).map(SlideReader::group).toList();
    }

    private static List<Integer> group(String ranges) {
        return Arrays.stream(ranges.split(",")).map(range -> range.split("-")).flatMapToInt(ends ->
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))).boxed().toList();
    }

    private Recorded recorded(int number, String what) {
        Matcher timeline = matched(TIMELINE, number, what, "timeline: labN.Test#method on FOLDER [over FOLDER] "
            + "[without REGEX]");
        List<String> folders = timeline.group(3) == null ? List.of(timeline.group(2))
            : List.of(timeline.group(2), timeline.group(3));
        String without = timeline.group(4) == null ? "" : timeline.group(4);
        return new Recorded(first + number, timeline.group(1), folders, without);
    }

    private int time(int number, String what) {
        Matcher time = matched(TIME, number, what, "a time is minutes:seconds, such as 1:30");
        return 60 * Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2));
    }

    private Matcher matched(Pattern pattern, int number, String what, String form) {
        Matcher matcher = pattern.matcher(what);
        if (!matcher.matches()) {
            throw wrong(number, "\"" + what + "\" does not have the form: " + form);
        }
        return matcher;
    }

    private DeckError wrong(int number, String what) {
        return new DeckError(file, first + number, what);
    }
}
