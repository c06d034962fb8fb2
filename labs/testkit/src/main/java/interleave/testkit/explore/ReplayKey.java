package interleave.testkit.explore;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.stage.Script;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Plan;
import interleave.testkit.wire.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of one schedule of one script: letters, digits, {@code _} and {@code -} only, so that every shell takes it
 * as it is. {@code Bank-deposit-deposit_Bank14-read_ph9-1_5f3a21_…}: class and operations, the place of the hold,
 * the plan, a hash of the program, and the whole script.
 *
 * @param names  class and operations, for the reader
 * @param place  where the thread is held, for the reader
 * @param plan   the schedule
 * @param hash   of the class files: another one means that the code has changed
 * @param script the operations
 * @param isHeldTwice whether two preemptions were tried
 */
public record ReplayKey(String names, String place, Plan plan, String hash, Script script,
                        boolean isHeldTwice) {

    private static final int PARTS = 5;
    private static final int LONGEST = 10_000;

    static ReplayKey of(Failure failure) {
        return new ReplayKey(names(failure.scenario()), place(failure), failure.run().plan(), hash(failure.run()),
            failure.scenario().script(), failure.scenario().isHeldTwice());
    }

    private static String names(Scenario scenario) {
        return safe(scenario.script().className() + "-" + scenario.clients().stream()
            .map(call -> scenario.script().calls().get(call).operation().name()).collect(Collectors.joining("-")));
    }

    private static String place(Failure failure) {
        return failure.run().events().stream().filter(event -> event.kind() == Kind.HELD && event.site() >= 0)
            .findFirst().map(held -> place(failure.run().sites(), held)).orElse("nowhere");
    }

    private static String place(List<Site> sites, Event held) {
        Site site = sites.get(held.site());
        return safe(site.source().replace(".java", "") + site.line() + "-"
            + site.kind().name().toLowerCase(Locale.ROOT));
    }

    static String hash(Scheduled run) {
        return hex(String.valueOf(run.program()));
    }

    private static String hex(String text) {
        return String.format("%06x", text.hashCode() & 0xffffff);
    }

    private static String safe(String text) {
        return text.replaceAll("[^A-Za-z0-9-]", "");
    }

    public String text() {
        return String.join("_", names, place, code(), hash, Base64.getUrlEncoder().withoutPadding()
            .encodeToString(script.text().getBytes(StandardCharsets.UTF_8)));
    }

    private String code() {
        StringBuilder code = new StringBuilder(isHeldTwice ? "pp" : "p");
        plan.holds().forEach(hold -> code.append('h').append(hold.event()).append('-').append(hold.span()));
        if (plan.spurious() != Plan.NEVER) {
            code.append('s').append(plan.spurious());
        }
        plan.wakes().forEach(waiter -> code.append('w').append(waiter));
        return code.toString();
    }

    /** @throws IllegalArgumentException where it is no such text; the message is for the reader */
    public static ReplayKey parse(String text) {
        String[] parts = text.strip().split("_", PARTS);
        if (parts.length != PARTS || text.length() > LONGEST
                || !parts[2].matches("pp?(h\\d{1,6}-\\d{1,3})*(s\\d{1,3})?(w\\d{1,3})*")) {
            throw noKey(text);
        }
        try {
            Script script = Script.parse(new String(Base64.getUrlDecoder().decode(parts[4]), StandardCharsets.UTF_8));
            return new ReplayKey(parts[0], parts[1], plan(parts[2]), parts[3], script,
                parts[2].startsWith("pp"));
        } catch (RuntimeException broken) {
            throw noKey(text);
        }
    }

    private static IllegalArgumentException noKey(String text) {
        return new IllegalArgumentException("\"" + text + "\" is no replay key: copy it from the line \"Replay:\" of a "
            + "failure, up to its end. A short key is known in its own lab's folder, until target is deleted there: run "
            + "the tests again");
    }

    private static Plan plan(String code) {
        Plan plan = Plan.IN_ORDER;
        List<Integer> wakes = new ArrayList<>();
        Matcher part = Pattern.compile("h(\\d+)-(\\d+)|s(\\d+)|w(\\d+)").matcher(code);
        while (part.find()) {
            if (part.group(1) != null) {
                plan = plan.hold(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)));
            } else if (part.group(3) != null) {
                plan = plan.withSpurious(Integer.parseInt(part.group(3)));
            } else {
                wakes.add(Integer.valueOf(part.group(4)));
            }
        }
        return plan.waking(wakes);
    }
}
