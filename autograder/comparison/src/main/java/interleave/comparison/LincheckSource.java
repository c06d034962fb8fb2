package interleave.comparison;

import interleave.testkit.explore.Promise;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Script;
import interleave.testkit.stage.Script.Call;
import interleave.testkit.stage.Script.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A promise's scenarios as a Java class that Lincheck can run: what threads do are classes with names, and calls
 * stand in the text, for it follows no reflection, on newer JDKs not what a lambda captures, and takes an extended
 * {@link Thread} to hang.
 */
final class LincheckSource {

    static final String CLASS = "LincheckScenarios";

    // Lincheck sets fields back after each execution; a direct buffer is out of its reach.
    private static final String FRAME = """
        import java.io.*;
        import java.net.Socket;

        public final class %s {

            private static final java.nio.ByteBuffer EXECUTIONS = java.nio.ByteBuffer.allocateDirect(8);

            public static Runnable[] all() {
                return new Runnable[] {%s};
            }

            public static long executions() {
                return EXECUTIONS.getLong(0);
            }

            static void count() {
                EXECUTIONS.putLong(0, executions() + 1);
            }

            static String told(Object result) {
                return result instanceof String ? '"' + (String) result + '"' : String.valueOf(result);
            }

            static String asks(int port, String line) throws IOException {
                try (Socket socket = new Socket("localhost", port);
                     BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()))) {
                    socket.getOutputStream().write(line.getBytes());
                    return in.readLine();
                }
            }

            static void judge(String got, String... legal) {
                for (String each : legal) {
                    if (each.equals(got)) {
                        return;
                    }
                }
                throw new AssertionError("got " + got);
            }
        %s}
        """;

    private static final String SCENARIO = """

            static final class %1$s implements Runnable {
                private %2$s it;
                private String %3$s;

                @Override
                public void run() {
                    count();
                    try {
                        it = new %4$s;
        %5$s            } catch (Exception thrown) {
                        throw new AssertionError(thrown);
                    }
                    judge(%6$s,
                        %7$s);
                }
        %8$s    }
        """;

    private static final String ACTOR = """

                final class Actor%1$d implements Runnable {
                    @Override
                    public void run() {
                        try {
                            %2$s
                        } catch (Exception thrown) {
                            result%1$d = thrown.getClass().getSimpleName();
                        }
                    }
                }
        """;

    private final Class<?> type;

    private LincheckSource(Class<?> type) {
        this.type = type;
    }

    /** @param type the program's class: it says which operations return nothing */
    static String of(Promise promise, Class<?> type) {
        List<String> scenarios = new ArrayList<>();
        for (Scenario scenario : promise.scenarios()) {
            Set<String> legal = Orders.outcomes(scenario);
            // Where somebody rightly waits for ever, a run has no end that Lincheck could judge.
            if (!legal.isEmpty()) {
                scenarios.add(new LincheckSource(type)
                    .scenario("Scenario" + scenarios.size(), scenario.script(), legal));
            }
        }
        String all = IntStream.range(0, scenarios.size()).mapToObj("new Scenario%d()"::formatted)
            .collect(Collectors.joining(", "));
        return FRAME.formatted(CLASS, all, String.join("", scenarios));
    }

    private String scenario(String name, Script script, Set<String> legal) {
        List<Call> calls = script.calls();
        String results = IntStream.range(0, calls.size()).mapToObj(i -> "result" + i).collect(Collectors.joining(", "));
        String actors = IntStream.range(0, calls.size()).filter(i -> isClient(calls.get(i)))
            .mapToObj(i -> ACTOR.formatted(i, statement(i, calls.get(i)))).collect(Collectors.joining());
        String made = type.getSimpleName() + (script.way() == Way.SOCKET ? "(0)" : "()");
        return SCENARIO.formatted(name, type.getSimpleName(), results, made, body(script),
            results.replace(", ", " + \"; \" + "),
            legal.stream().map(LincheckSource::quoted).collect(Collectors.joining(",\n                ")), actors);
    }

    private String body(Script script) {
        List<String> lines = new ArrayList<>();
        if (script.way() == Way.SOCKET) {
            lines.add("new Thread(it).start();");
        }
        List<Integer> running = new ArrayList<>();
        List<Call> calls = script.calls();
        for (int i = 0; i < calls.size(); i++) {
            boolean isLast = i + 1 == calls.size() || !isClient(calls.get(i + 1));
            if (!isClient(calls.get(i))) {
                lines.add(statement(i, calls.get(i)));
            } else {
                lines.add("Thread actor%1$d = new Thread(new Actor%1$d());".formatted(i));
                running.add(i);
                if (isLast) {
                    running.forEach(each -> lines.add("actor" + each + ".start();"));
                    running.forEach(each -> lines.add("actor" + each + ".join();"));
                }
            }
        }
        return lines.stream().map(line -> "                " + line + "\n").collect(Collectors.joining());
    }

    private String statement(int number, Call call) {
        String arguments = call.operation().arguments().stream()
            .map(each -> each instanceof String text ? quoted(text) : String.valueOf(each))
            .collect(Collectors.joining(", "));
        if (call.way() == Way.SOCKET) {
            String line = arguments.isEmpty() ? "\"\"" : arguments + " + \"\\n\"";
            return "result%d = told(asks(it.port(), %s));".formatted(number, line);
        }
        String made = "it.%s(%s)".formatted(call.operation().name(), arguments);
        return returnsNothing(call) ? "%s; result%d = told(null);".formatted(made, number)
            : "result%d = told(%s);".formatted(number, made);
    }

    private boolean returnsNothing(Call call) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals(call.operation().name())
            && method.getParameterCount() == call.operation().arguments().size()
            && method.getReturnType() == void.class);
    }

    private static boolean isClient(Call call) {
        return !call.actor().equals(Scenario.TEST);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
