package interleave.autograder.score;

import interleave.autograder.score.Rubric.Judging;
import interleave.autograder.score.Rubric.Task;
import interleave.autograder.score.Rubric.Test;
import interleave.autograder.score.Yaml.Entry;
import interleave.autograder.score.Yaml.Items;
import interleave.autograder.score.Yaml.Keys;
import interleave.autograder.score.Yaml.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the tree of a file into a {@link Rubric}. Goes on after a problem, so that one run tells them all.
 */
final class RubricReader {
    private static final Set<String> RUBRIC_KEYS = 
            Set.of("lab", "points", "deadline", "late", "rounding", "tasks");
    private static final Set<String> TASK_KEYS =
            Set.of("task", "title", "points", "visibility", "bonus", "partial-credit", "manual", "tests");
    private static final Set<String> TEST_KEYS = Set.of("weight", "visibility");

    private final String source;
    private final List<String> problems = new ArrayList<>();

    RubricReader(String source) {
        this.source = source;
    }

    Rubric read(Yaml root) {
        Keys keys = keys(root, RUBRIC_KEYS);
        List<Task> tasks = new ArrayList<>();
        for (Yaml item : items(keys, "tasks")) {
            tasks.add(task(keys(item, TASK_KEYS)));
        }
        TermsReader terms = new TermsReader(this);
        Rubric rubric = new Rubric(source, text(keys, "lab"), points(keys), tasks, terms.deadline(keys),
                terms.late(keys), terms.rounding(keys));
        if (problems.isEmpty()) {
            checkTasks(keys, rubric);
        }
        if (!problems.isEmpty()) {
            throw new RubricException(problems);
        }
        return rubric;
    }

    private void checkTasks(Keys keys, Rubric rubric) {
        Set<String> seen = new HashSet<>();
        for (Task task : rubric.tasks()) {
            if (!seen.add(task.id())) {
                problem(task.line(), "task " + task.id() + " stands here a second time");
            }
        }
        BigDecimal sum = rubric.tasks().stream().filter(task -> !task.bonus()).map(Task::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(rubric.points()) != 0) {
            problem(keys.entries().get("points").line(), "points are " + rubric.points()
                    + ", but the tasks that are no bonus add up to " + sum);
        }
    }

    private Task task(Keys keys) {
        Visibility visibility = visibility(keys, Visibility.ALWAYS);
        List<Test> tests = new ArrayList<>();
        if (keys.entries().containsKey("tests")) {
            Keys listed = keys(keys.entries().get("tests").value());
            listed.entries().forEach((check, entry) -> tests.add(test(check, entry, visibility)));
        }
        return new Task(text(keys, "task"), text(keys, "title"), points(keys), yes(keys, "bonus", false), visibility,
                judging(keys), tests, keys.line());
    }

    private Judging judging(Keys keys) {
        boolean manual = yes(keys, "manual", false);
        boolean share = yes(keys, "partial-credit", true);
        if (manual && (keys.entries().containsKey("tests") || !share)) {
            problem(keys.line(), "a task that is marked by hand has neither tests nor partial-credit");
        }
        return manual ? Judging.MANUAL : share ? Judging.SHARE : Judging.ALL_OR_NOTHING;
    }

    private Test test(String check, Entry entry, Visibility ofTask) {
        Keys keys = keys(entry.value(), TEST_KEYS);
        return new Test(check, weight(keys), visibility(keys, ofTask), entry.line());
    }

    private int weight(Keys keys) {
        Text weight = optional(keys, "weight", "1");
        if (!weight.text().matches("[1-9][0-9]{0,3}")) {
            problem(weight.line(), "weight is '" + weight.text()
                    + "', expected a whole number from 1 to 9999");
            return 1;
        }
        return Integer.parseInt(weight.text());
    }

    private Visibility visibility(Keys keys, Visibility standard) {
        Text word = optional(keys, "visibility", standard.label());
        for (Visibility visibility : Visibility.values()) {
            if (visibility.label().equals(word.text())) {
                return visibility;
            }
        }
        problem(word.line(), "visibility is '" + word.text() + "', expected "
                + Arrays.stream(Visibility.values()).map(Visibility::label)
                        .collect(Collectors.joining(", ")));
        return standard;
    }

    private boolean yes(Keys keys, String key, boolean standard) {
        Text word = optional(keys, key, String.valueOf(standard));
        if (!Set.of("true", "false").contains(word.text())) {
            problem(word.line(), key + " is '" + word.text() + "', expected true or false");
        }
        return word.text().equals("true");
    }

    private BigDecimal points(Keys keys) {
        String points = text(keys, "points");
        if (!points.matches("[0-9]{1,6}(\\.[0-9]{1,2})?") || new BigDecimal(points).signum() == 0) {
            Entry entry = keys.entries().get("points");
            problem(entry == null ? keys.line() : entry.line(),
                    "points are '" + points + "', expected a number above 0 with at most 2 decimals");
            return BigDecimal.ONE;
        }
        return new BigDecimal(points);
    }

    private String text(Keys keys, String key) {
        Text text = optional(keys, key, "");
        if (text.text().isBlank()) {
            problem(text.line(), "'" + key + "' is missing");
        }
        return text.text();
    }

    Text optional(Keys keys, String key, String standard) {
        Entry entry = keys.entries().get(key);
        if (entry == null) {
            return new Text(keys.line(), standard);
        }
        if (entry.value() instanceof Text text) {
            return text;
        }
        problem(entry.line(), "'" + key + "' must be a single value");
        return new Text(entry.line(), standard);
    }

    private List<Yaml> items(Keys keys, String key) {
        Entry entry = keys.entries().get(key);
        if (entry != null && entry.value() instanceof Items items && !items.items().isEmpty()) {
            return items.items();
        }
        problem(entry == null ? keys.line() : entry.line(),
                "'" + key + "' must be a list with at least one item");
        return List.of();
    }

    private Keys keys(Yaml node) {
        if (node instanceof Keys keys) {
            return keys;
        }
        problem(node.line(), "expected 'key: value' lines here");
        return new Keys(node.line(), Map.of());
    }

    Keys keys(Yaml node, Set<String> known) {
        Keys keys = keys(node);
        keys.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problem(entry.line(), "unknown key '" + key + "', known are "
                        + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
        return keys;
    }

    void problem(int line, String problem) {
        problems.add(RubricException.at(source, line, problem));
    }
}
