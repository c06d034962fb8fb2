package interleave.hidden.lab5;

import interleave.testkit.explore.Model;
import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Script;
import interleave.testkit.stage.Script.Call;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Quote;
import interleave.testkit.wire.Deed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the clients of a chat read where one thing is done after the other (H1 to H5). Between which entries a line for
 * one client alone comes is free: such lines are seen behind all entries.
 */
final class ChatModel implements Model {

    private static final int HISTORY = 10;
    private static final int LONGEST_NAME = 32;
    private static final String NOTHING = "null";

    private final List<String> entries = new ArrayList<>();
    /** Of those who are there, by the names that the script calls them. */
    private final Map<String, String> names = new LinkedHashMap<>();
    /** How many entries each has read, or was never to read. */
    private final Map<String, Integer> read = new LinkedHashMap<>();
    /** Lines for one client alone that it has not read yet. */
    private final Map<String, List<String>> told = new LinkedHashMap<>();

    /** A chat where those clients are already who do not come in as their first deed, and have read all so far. */
    static ChatModel of(Script script) {
        ChatModel chat = new ChatModel();
        for (Call call : script.calls()) {
            if (!chat.read.containsKey(call.actor())) {
                chat.read.put(call.actor(), 0);
                if (!deed(call).connects()) {
                    chat.join(call.actor());
                }
            }
        }
        chat.read.replaceAll((client, none) -> chat.entries.size());
        return chat;
    }

    private static Deed deed(Call call) {
        return Deed.of(call.operation().name());
    }

    @Override
    public String apply(Operation operation) {
        throw new UnsupportedOperationException("a chat asks who does it");
    }

    @Override
    public String apply(Call call) {
        String client = call.actor();
        List<Object> operands = call.operation().arguments();
        switch (deed(call)) {
            case CONNECT -> {
                join(client);
                read.put(client, Math.max(0, entries.size() - HISTORY));
            }
            case SEND -> obey(client, operands.get(0).toString());
            case END, RESET -> leave(client, " has exited");
            case HEAR -> {
                return heard(operands.isEmpty() ? client : operands.get(0).toString());
            }
            default -> throw new IllegalArgumentException(call.text());
        }
        return NOTHING;
    }

    private void join(String client) {
        names.put(client, client);
        entries.add(client + " has joined");
    }

    private void obey(String client, String line) {
        if (line.startsWith("/nick ")) {
            rename(client, line.substring("/nick ".length()));
        } else if (line.equals("/quit")) {
            leave(client, " is leaving now");
        } else if (line.startsWith("/quit ")) {
            leave(client, " is leaving now -- " + line.substring("/quit ".length()));
        } else {
            entries.add("Message from " + names.get(client) + ": " + line);
        }
    }

    private void rename(String client, String wanted) {
        if (wanted.length() > LONGEST_NAME) {
            tell(client, "Name too long (limit " + LONGEST_NAME + ")");
        } else if (names.containsValue(wanted)) {
            tell(client, "Name already in use: " + wanted);
        } else {
            entries.add(names.put(client, wanted) + " now goes by " + wanted);
        }
    }

    private void tell(String client, String line) {
        told.computeIfAbsent(client, first -> new ArrayList<>()).add(line);
    }

    private void leave(String client, String farewell) {
        entries.add(names.remove(client) + farewell);
    }

    private String heard(String client) {
        List<String> news = new ArrayList<>();
        entries.subList(read.put(client, entries.size()), entries.size()).forEach(entry -> news.add(Chat.AT + entry));
        news.addAll(Optional.ofNullable(told.remove(client)).orElse(List.of()));
        return news.stream().map(Quote::of).toList().toString();
    }

    @Override
    public String seen(String result) {
        List<String> lines = Symptom.lines(result);
        return lines.isEmpty() ? result : Stream.concat(lines.stream().filter(line -> !isForOneAlone(line)),
            lines.stream().filter(ChatModel::isForOneAlone)).toList().toString();
    }

    private static boolean isForOneAlone(String line) {
        return line.startsWith("\"Name ");
    }

    @Override
    public Optional<Kind> symptom(List<String> results, List<List<String>> legal) {
        return new Symptom(results.stream().map(this::seen).toList(), legal).kind();
    }
}
