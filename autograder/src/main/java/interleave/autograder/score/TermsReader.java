package interleave.autograder.score;

import interleave.autograder.score.Yaml.Entry;
import interleave.autograder.score.Yaml.Keys;
import interleave.autograder.score.Yaml.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of a rubric that is about time and sums: deadline, late policy, rounding. */
final class TermsReader {

    private static final Set<String> LATE_KEYS = Set.of("grace", "per-day", "cut-off");
    private static final Set<String> ROUNDING_KEYS = Set.of("to", "mode");
    private static final Map<String, RoundingMode> MODES =
            Map.of("nearest", RoundingMode.HALF_UP, "up", RoundingMode.UP, "down", RoundingMode.DOWN);
    private static final String NUMBER = "[0-9]{1,4}(\\.[0-9]{1,2})?";

    private final RubricReader reader;

    /** Problems go to the reader of the whole. */
    TermsReader(RubricReader reader) {
        this.reader = reader;
    }

    Optional<Instant> deadline(Keys rubric) {
        Text text = reader.optional(rubric, "deadline", "");
        try {
            return text.text().isEmpty() ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text.text()).toInstant());
        } catch (DateTimeException unreadable) {
            reader.problem(text.line(), "deadline is '" + text.text()
                    + "', expected a time with its zone, like 2026-09-01T23:59:00+02:00");
            return Optional.empty();
        }
    }

    Optional<LatePolicy> late(Keys rubric) {
        Entry entry = rubric.entries().get("late");
        if (entry == null) {
            return Optional.empty();
        }
        Keys keys = reader.keys(entry.value(), LATE_KEYS);
        Duration grace = duration(reader.optional(keys, "grace", "0m"), "grace");
        Optional<Duration> cutOff = keys.entries().containsKey("cut-off")
                ? Optional.of(duration(reader.optional(keys, "cut-off", ""), "cut-off")) : Optional.empty();
        if (cutOff.isPresent() && cutOff.get().compareTo(grace) < 0) {
            reader.problem(keys.line(), "the cut-off comes before the end of the grace");
        }
        Text cost = reader.optional(keys, "per-day", "");
        boolean percent = cost.text().endsWith("%");
        String number = percent ? cost.text().substring(0, cost.text().length() - 1) : cost.text();
        if (!number.matches(NUMBER)) {
            reader.problem(cost.line(), "per-day is '" + cost.text() + "', expected points like 1.5, or 10%");
            return Optional.empty();
        }
        return Optional.of(new LatePolicy(grace, new BigDecimal(number), percent, cutOff));
    }

    private Duration duration(Text text, String key) {
        String number = text.text().isEmpty() ? "" : text.text().substring(0, text.text().length() - 1);
        Optional<Duration> unit = switch (text.text().substring(number.length())) {
            case "m" -> Optional.of(Duration.ofMinutes(1));
            case "h" -> Optional.of(Duration.ofHours(1));
            case "d" -> Optional.of(Duration.ofDays(1));
            default -> Optional.empty();
        };
        if (unit.isEmpty() || !number.matches("[0-9]{1,4}")) {
            reader.problem(text.line(), key + " is '" + text.text()
                    + "', expected minutes, hours or days like 15m, 2h, 3d");
            return Duration.ZERO;
        }
        return unit.get().multipliedBy(Long.parseLong(number));
    }

    Rounding rounding(Keys rubric) {
        Entry entry = rubric.entries().get("rounding");
        if (entry == null) {
            return Rounding.NONE;
        }
        Keys keys = reader.keys(entry.value(), ROUNDING_KEYS);
        Text step = reader.optional(keys, "to", "");
        Text mode = reader.optional(keys, "mode", "nearest");
        if (!MODES.containsKey(mode.text())) {
            reader.problem(mode.line(), "mode is '" + mode.text() + "', expected nearest, up or down");
        }
        if (!step.text().matches(NUMBER) || new BigDecimal(step.text()).signum() == 0) {
            reader.problem(step.line(), "to is '" + step.text() + "', expected points like 0.5");
            return Rounding.NONE;
        }
        return new Rounding(new BigDecimal(step.text()), MODES.getOrDefault(mode.text(), RoundingMode.HALF_UP));
    }
}
