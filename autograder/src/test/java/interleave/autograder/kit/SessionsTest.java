package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.session.Session;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sessions that handouts show are what the solutions do. {@code -Dgolden=write} pastes them anew, behind the
 * comment that names them.
 */
class SessionsTest {

    @BeforeAll
    static void needs() {
        Assumptions.assumeTrue(RealClientsTest.isInstalled("nc"), "skipped: nc is not installed");
        Assumptions.assumeTrue(Files.isDirectory(classes("lab5-chat")),
            "skipped: the solutions were not built (run the root build)");
    }

    @Test
    void the_chat_as_bob_sees_it() throws Exception {
        try (Session session = new Session()) {
            session.server("server", java(), "-cp", classes("lab5-chat").toString(), "lab5.ChatServer", "0")
                .connect("ann").shows("has joined", "ann")
                .type("ann", "/nick ann").shows("goes by ann", "ann")
                .type("ann", "is anybody here?").shows("anybody", "ann")
                .connect("bob").shows("has joined", "ann").shows("anybody", "bob").shows("has joined", "bob")
                .type("bob", "/nick ann").shows("already in use", "bob")
                .type("bob", "/nick bob").shows("goes by bob", "ann", "bob")
                .type("bob", "I am").shows("I am", "ann", "bob")
                .type("ann", "/quit back at eight").shows("is leaving", "bob")
                .breaksOff("bob");
            isShown("lab5-chat", "bob", session.seenBy("bob"));
        }
    }

    @Test
    void an_evening_at_the_store_beside_its_console() throws Exception {
        try (Session session = new Session()) {
            session.server("console", java(), "-cp", classes("lab6-inventory").toString(), "lab6.InventoryServer", "0")
                .connect("client").shows("Howdy", "client")
                .type("client", "add Tea 1.50").shows("Tea 1.50", "client").shows("", "client")
                .type("client", "add Tea 2").shows("Already", "client")
                .type("client", "add Siomai cheap").shows("Invalid", "client")
                .type("console", "clients").shows("1 127", "console").shows("", "console")
                .type("console", "send 1 we close at six").shows("six", "client")
                .type("console", "send 2 hello").shows("No such", "console")
                .type("client", "delete Siopao").shows("Tea 1.50", "client").shows("", "client")
                .type("console", "close").shows("close", "client").shows("Tea 1.50", "console").shows("", "console");
            isShown("lab6-inventory", "client and console", session.seenBy("client", "console"));
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path classes(String lab) {
        return Checkout.solution(Labs.byId(lab)).resolve("target/classes");
    }

    private static void isShown(String lab, String who, String session) throws IOException {
        Path handout = Checkout.skeleton(Labs.byId(lab)).resolve("README.md");
        String text = Files.readString(handout);
        Matcher block = Pattern.compile("(?s)(<!-- session: " + who + " -->\\R```\\R)(.*?)(```\\R)").matcher(text);
        assertThat(block.find()).as("a block behind <!-- session: %s --> in %s", who, handout).isTrue();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(handout, text.substring(0, block.end(1)) + session + text.substring(block.start(3)));
        } else {
            assertThat(block.group(2)).as("%s; if the new one is right: mvn test -Dgolden=write", handout)
                .isEqualTo(session);
        }
    }
}
