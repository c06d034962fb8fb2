package interleave.autograder.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the tasks of one lab are worth. Immutable.
 *
 * @param source   the file's name, for messages
 * @param lab      id of the lab
 * @param points   sum of all tasks that are no bonus, more than 0
 * @param tasks    in the order of the file; ids are unique
 * @param deadline of the lab, where the rubric tells it
 * @param late     what comes after it; empty where that makes no difference
 * @param rounding of the sum
 */
public record Rubric(String source, String lab, BigDecimal points, List<Task> tasks, Optional<Instant> deadline,
                     Optional<LatePolicy> late, Rounding rounding) {

    /** One that knows no deadline. */
    public Rubric(String source, String lab, BigDecimal points, List<Task> tasks) {
        this(source, lab, points, tasks, Optional.empty(), Optional.empty(), Rounding.NONE);
    }

    /**
     * A task's share of the points.
     *
     * @param points     more than 0, at most 2 decimals
     * @param bonus      comes on top: leaving it out costs nothing
     * @param visibility of its checks, unless {@code tests} says otherwise
     * @param judging    how the points come about
     * @param tests      the checks that differ from the rule "weight 1, visibility of the task"
     * @param line       where it stands in the file
     */
    public record Task(String id, String title, BigDecimal points, boolean bonus, Visibility visibility,
                       Judging judging, List<Test> tests, int line) {
        public Task {
            tests = List.copyOf(tests);
        }

        /** Whether only a human can give its points. */
        boolean manual() {
            return judging == Judging.MANUAL;
        }

        /** The weight and visibility of a check of this task: its own, its suite's, or the rule. */
        Test test(String check) {
            return listed(check).or(() -> listed(Test.allOf(check)))
                    .orElseGet(() -> new Test(check, 1, visibility, line));
        }

        private Optional<Test> listed(String check) {
            return tests.stream().filter(test -> test.check().equals(check)).findFirst();
        }
    }

    /** How the points of a task come about. */
    public enum Judging {
        /** By the share of its checks that pass. */
        SHARE,
        /** All of them if all its checks pass, else none. */
        ALL_OR_NOTHING,
        /** By a human. */
        MANUAL
    }

    /**
     * A check's share of its task.
     *
     * @param check  id of the check, {@code EchoServerSuite.every_line_is_answered}; or {@code EchoServerSuite.*} for
     *               all of a suite that belong to the task, but for those that are listed by their own ids
     * @param weight relative to the other checks of the task, at least 1
     */
    public record Test(String check, int weight, Visibility visibility, int line) {

        private static final String ALL = ".*";

        /** The name of the check's whole suite. */
        static String allOf(String check) {
            return check.substring(0, check.lastIndexOf('.')) + ALL;
        }

        boolean isSuite() {
            return check.endsWith(ALL);
        }
    }

    public Rubric {
        tasks = List.copyOf(tasks);
    }

    /**
     * Reads a rubric.
     *
     * @param source the file's name, for messages
     * @throws RubricException that tells all problems with file and line
     */
    public static Rubric parse(String source, String yaml) {
        return new RubricReader(source).read(Yaml.parse(source, yaml));
    }

    /**
     * Reads the rubric that ships for a lab.
     *
     * @throws RubricException if there is none, or it has problems
     */
    public static Rubric ofLab(String lab) {
        String source = lab + ".yaml";
        try (InputStream file = Rubric.class.getResourceAsStream("/interleave/rubrics/" + source)) {
            if (file == null) {
                throw new RubricException(List.of("no rubric for " + lab + ": interleave/rubrics/" + source));
            }
            Rubric rubric = parse(source, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!rubric.lab().equals(lab)) {
                throw new RubricException(source, 1,
                        "is the rubric of '" + rubric.lab() + "', not of " + lab);
            }
            return rubric;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds the rubric and the lab's suites together, both ways.
     *
     * @param required every check of the suites by id, with its task; the empty task stands for "of no task"
     * @param offered  checks whose task this rubric may leave out, as a whole
     * @return one line for each problem, with file and line; empty if they fit
     */
    public List<String> problemsWith(Map<String, String> required, Map<String, String> offered) {
        Map<String, String> taskOfCheck = new TreeMap<>(required);
        offered.forEach((check, task) -> task(task).ifPresent(taken -> taskOfCheck.put(check, task)));
        List<String> problems = new ArrayList<>();
        for (Task task : tasks) {
            if (task.manual() && taskOfCheck.containsValue(task.id())) {
                problems.add(at(task.line(), "task " + task.id() + " is marked by hand, but has checks in the suites"));
            }
            if (!task.manual() && !taskOfCheck.containsValue(task.id())) {
                problems.add(at(task.line(), "task " + task.id() + " has no check in the suites"));
            }
            for (Test test : task.tests()) {
                misplaced(task, test, taskOfCheck).ifPresent(problems::add);
            }
        }
        taskOfCheck.forEach((check, task) -> {
            if (!task.isEmpty() && task(task).isEmpty()) {
                problems.add(at(1, check + " belongs to task " + task + ", which this rubric does not have"));
            }
        });
        return problems;
    }

    public Optional<Task> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** The same, where every task must be taken. */
    public List<String> problemsWith(Map<String, String> taskOfCheck) {
        return problemsWith(taskOfCheck, Map.of());
    }

    private Optional<String> misplaced(Task task, Test test, Map<String, String> taskOfCheck) {
        if (test.isSuite()) {
            boolean hasAny = taskOfCheck.entrySet().stream().anyMatch(check -> check.getValue().equals(task.id())
                    && Test.allOf(check.getKey()).equals(test.check()));
            return hasAny ? Optional.empty() : Optional.of(at(test.line(), "no suite has tests " + test.check()
                    + " of task " + task.id()));
        }
        String real = taskOfCheck.get(test.check());
        if (real == null) {
            return Optional.of(at(test.line(), "no suite has a test " + test.check()));
        }
        if (!real.equals(task.id())) {
            return Optional.of(at(test.line(), test.check() + " stands under task " + task.id()
                    + " but belongs to " + (real.isEmpty() ? "no task" : "task " + real)));
        }
        return Optional.empty();
    }

    private String at(int line, String problem) {
        return RubricException.at(source, line, problem);
    }
}
