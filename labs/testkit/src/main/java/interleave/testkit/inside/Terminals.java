package interleave.testkit.inside;

import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Verb;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stage's terminals by name. The protocol's thread asks; none of its answers waits for student code. */
final class Terminals {

    private final Map<String, Terminal> byName = new ConcurrentHashMap<>();
    private final Values values;

    /** @param values where readers and writers are kept */
    Terminals(Values values) {
        this.values = values;
    }

    /** Carries out a question about a terminal, and returns the fields of the answer. */
    String[] answer(Frame question) {
        List<String> fields = question.fields();
        Terminal terminal = byName.computeIfAbsent(fields.get(0), this::made);
        switch (question.verb()) {
            case Verb.TYPE -> terminal.type(fields.get(1));
            case Verb.END_INPUT -> terminal.endInput();
            case Verb.SCREEN -> {
                return new String[] {terminal.printed(Integer.parseInt(fields.get(1)))};
            }
            default -> {
                return new String[] {reader(fields.get(0)), writer(fields.get(0))};
            }
        }
        return new String[0];
    }

    private Terminal made(String name) {
        Terminal terminal = new Terminal();
        values.keep(reader(name), terminal.reader());
        values.keep(writer(name), terminal.writer());
        return terminal;
    }

    private static String reader(String name) {
        return name + "-reader";
    }

    private static String writer(String name) {
        return name + "-writer";
    }
}
