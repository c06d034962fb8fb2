package lab5;

import interleave.testkit.explore.Model;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Script;
import interleave.testkit.stage.Script.Call;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Deed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What clients read where they come, speak and go one after the other (H1 to H5): what schedules are compared with. */
final class ChatRules implements Model {

    private static final int HISTORY = 10;
    private static final String NOTHING = "null";

    private final List<String> entries = new ArrayList<>();
    /** Names of those who are there, by client. */
    private final Map<String, String> names = new LinkedHashMap<>();
    /** What each of them has got, and was not asked for yet. */
    private final Map<String, List<String>> heard = new LinkedHashMap<>();

    /** Whoever does not connect in the script is there from the start, in the order in which they act. */
    ChatRules(Script script) {
        Map<String, Call> first = new LinkedHashMap<>();
        script.calls().forEach(call -> first.putIfAbsent(call.actor(), call));
        first.values().stream().filter(call -> !deed(call).connects()).forEach(call -> join(call.actor()));
        heard.values().forEach(List::clear);
    }

    private static Deed deed(Call call) {
        return Deed.of(call.operation().name());
    }

    @Override
    public String apply(Operation operation) {
        throw new IllegalArgumentException("whose " + operation + "?");
    }

    @Override
    public String apply(Call call) {
        String client = call.actor();
        switch (deed(call)) {
            case CONNECT -> join(client);
            case SEND -> obey(client, call.operation().arguments().get(0).toString());
            case END, RESET -> leave(client, " has exited");
            case HEAR -> {
                return hear(call.operation().arguments().get(0).toString());
            }
            default -> throw new IllegalArgumentException(call.text());
        }
        return NOTHING;
    }

    private void join(String client) {
        heard.put(client, new ArrayList<>(entries.subList(Math.max(0, entries.size() - HISTORY + 1), entries.size())));
        names.put(client, client);
        enter(client + " has joined");
    }

    private void enter(String text) {
        String entry = "At INSTANT -- " + text;
        entries.add(entry);
        names.keySet().forEach(client -> heard.get(client).add(entry));
    }

    private void obey(String client, String line) {
        String name = names.get(client);
        if (line.startsWith("/quit")) {
            leave(client, " is leaving now");
        } else if (!line.startsWith("/nick ")) {
            enter("Message from " + name + ": " + line);
        } else if (names.containsValue(line.substring("/nick ".length()))) {
            heard.get(client).add("Name already in use: " + line.substring("/nick ".length()));
        } else {
            names.put(client, line.substring("/nick ".length()));
            enter(name + " now goes by " + names.get(client));
        }
    }

    private void leave(String client, String farewell) {
        enter(names.remove(client) + farewell);
    }

    private String hear(String client) {
        // Whoever has not come yet has heard nothing.
        List<String> lines = heard.getOrDefault(client, new ArrayList<>());
        String shown = lines.stream().map(line -> '"' + line + '"').collect(Collectors.joining(", ", "[", "]"));
        lines.clear();
        return shown;
    }

    /** What clients have read tells by itself what is wrong with it. */
    @Override
    public Optional<Kind> symptom(List<String> results, List<List<String>> legal) {
        if (results.stream().anyMatch(ChatRules::hasANameTwice)) {
            return Optional.of(Kind.CHECK_THEN_ACT);
        }
        boolean isAllThere = legal.stream().anyMatch(each -> sorted(each).equals(sorted(results)));
        return Optional.of(isAllThere ? Kind.WRONG_ORDER : Kind.LOST_OR_DOUBLED);
    }

    /** Every script asks for one name, so that only one of two may get it. */
    private static boolean hasANameTwice(String result) {
        return result.split(" now goes by ").length > 2;
    }

    /** What each has read, in no order. */
    private static List<List<String>> sorted(List<String> results) {
        return results.stream().map(result -> Arrays.stream(result.split("\"")).sorted().toList()).toList();
    }
}
