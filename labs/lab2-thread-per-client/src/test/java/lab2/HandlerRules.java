package lab2;

import interleave.testkit.explore.Model;
import interleave.testkit.wire.Deed;
import java.util.Locale;

/** What clients of the two servers are told: each about its own line, whatever others do (T1, E1, N1). */
final class HandlerRules {

    private HandlerRules() {
    }

    static Model echo() {
        return operation -> switch (Deed.of(operation.name())) {
            case MEET -> "\"Welcome to the server. Type something and hit enter\"";
            case ASK -> "\"OK..." + operation.arguments().get(0) + '"';
            default -> "null";
        };
    }

    static Model greeting() {
        return operation -> "\"Hello " + operation.arguments().get(0).toString().toUpperCase(Locale.ROOT) + '"';
    }

    static Model of(String className) {
        return className.equals("GreetingServer") ? greeting() : echo();
    }
}
