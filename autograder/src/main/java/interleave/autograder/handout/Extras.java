package interleave.autograder.handout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the handout has and the checkout has not: the start page, Maven's wrapper, and how Maven talks there. */
final class Extras {

    private static final String FOLDER = "/interleave/handout/";

    private Extras() {
    }

    static List<HandoutFile> all() throws IOException {
        return List.of(
            new HandoutFile("README.md", resource("README.md")),
            new HandoutFile(".gitignore", resource("gitignore")),
            new HandoutFile(".gitattributes", resource("gitattributes")),
            new HandoutFile(".mvn/maven.config", resource("maven.config")),
            new HandoutFile(".mvn/wrapper/maven-wrapper.properties", resource("maven-wrapper.properties")),
            new HandoutFile("mvnw", unix(resource("wrapper/mvnw")), true),
            new HandoutFile("mvnw.cmd", resource("wrapper/mvnw.cmd")));
    }

    private static byte[] unix(byte[] script) {
        return new String(script, StandardCharsets.UTF_8).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = Extras.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException(FOLDER + name + " is not in this program: build it anew");
            }
            return file.readAllBytes();
        }
    }
}
