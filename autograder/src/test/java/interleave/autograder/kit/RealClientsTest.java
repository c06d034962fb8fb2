package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.lab.Labs;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The solutions' servers, driven by the programs that people have: nc and telnet. */
class RealClientsTest {

    @ParameterizedTest
    @CsvSource({
        "nc, lab1-echo, EchoServer, hello, OK...hello",
        "nc, lab2-thread-per-client, ThreadedEchoServer, hello, OK...hello",
        "nc, lab2-thread-per-client, GreetingServer, anna, Hello ANNA",
        "nc, lab3-bank, BankServer, jack:dp, jack's money: 1",
        "nc, lab5-chat, ChatServer, hello, hello",
        "nc, lab6-inventory, InventoryServer, list, Sagmaw 0.0",
        "telnet, lab1-echo, EchoServer, hello, OK...hello",
        "telnet, lab2-thread-per-client, ThreadedEchoServer, hello, OK...hello",
        "telnet, lab2-thread-per-client, GreetingServer, anna, Hello ANNA",
        "telnet, lab3-bank, BankServer, jack:dp, jack's money: 1",
        "telnet, lab5-chat, ChatServer, hello, hello",
        "telnet, lab6-inventory, InventoryServer, list, Sagmaw 0.0"})
    void a_line_typed_into_a_real_client_is_answered(String client, String lab, String server, String line,
                                                     String reply)
            throws IOException {
        Assumptions.assumeTrue(isInstalled(client), "skipped: " + client + " is not installed");
        Path classes = Checkout.solution(Labs.byId(lab)).resolve("target/classes");
        Assumptions.assumeTrue(Files.isDirectory(classes),
            "skipped: the solutions were not built (run the root build)");
        StageOptions options = StageOptions.standard().withClasses(classes).withRelay(false);
        try (Stage stage = Stage.open(options); Server running = stage.serve(server)) {
            Process program = new ProcessBuilder(client, "127.0.0.1", String.valueOf(running.port()))
                .redirectErrorStream(true).start();
            try (Writer typing = program.outputWriter(StandardCharsets.UTF_8);
                 BufferedReader shown = program.inputReader(StandardCharsets.UTF_8)) {
                if (client.equals("telnet")) {
                    readUntil(shown, "Escape character");
                }
                typing.write(line + "\n");
                typing.flush();
                assertThat(readUntil(shown, reply)).endsWith(reply);
            } finally {
                program.destroyForcibly();
            }
        }
    }

    private static String readUntil(BufferedReader shown, String text) throws IOException {
        String line = shown.readLine();
        while (line != null && !line.contains(text)) {
            line = shown.readLine();
        }
        return line;
    }

    static boolean isInstalled(String program) {
        List<String> folders = Arrays.asList(System.getenv("PATH").split(File.pathSeparator));
        return folders.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
