package interleave.autograder.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the kit lies: the checkout that this program was built in. */
final class Home {

    private Home() {
    }

    /**
     * The folder of the labs.
     *
     * @throws IllegalStateException where the program was carried away from its checkout
     */
    static Path labs() {
        for (Path at = program(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("labs/testkit"))) {
                return at.resolve("labs");
            }
        }
        throw new IllegalStateException("found no folder labs/ above " + program()
            + ": run the autograder from its checkout");
    }

    private static Path program() {
        try {
            return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
