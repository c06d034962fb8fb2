package interleave.testkit.stage;

import interleave.testkit.points.Hooks;
import interleave.testkit.weave.HookedJdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The agent of a stage that explores, with the hooked classes of this JVM's JDK: a stage runs on the same. */
final class HookJar {

    private static final Path JAR = make();

    private HookJar() {
    }

    /** Made once per JVM, and deleted when it ends. */
    static Path path() {
        return JAR;
    }

    private static Path make() {
        try {
            Map<String, byte[]> hooked = HookedJdk.classes();
            Map<String, byte[]> entries = new HashMap<>();
            hooked.forEach((name, bytes) -> entries.put(Hooks.FOLDER + name + ".class", bytes));
            entries.put(Hooks.NAMES, String.join("\n", hooked.keySet()).getBytes(StandardCharsets.UTF_8));
            return Jar.make("interleave-hooks-", Map.of("Premain-Class", Hooks.class.getName(),
                "Can-Redefine-Classes", "true"), List.of(Hooks.class), entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
