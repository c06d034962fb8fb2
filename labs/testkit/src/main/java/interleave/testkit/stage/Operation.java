package interleave.testkit.stage;

import interleave.testkit.wire.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An operation by name, with its arguments: texts and numbers.
 */
public record Operation(String name, List<Object> arguments) {

    public Operation(String name, Object... arguments) {
        this(name, Arrays.asList(arguments));
    }

    String encoded() {
        List<String> words = new ArrayList<>(List.of(name));
        arguments.stream().map(Value::encode).forEach(words::add);
        return Words.join(words);
    }
}
