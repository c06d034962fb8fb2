package interleave.hidden.lab6;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Stage;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Task 3: the console of the program, on its standard input and output. What else a program prints is free. */
class ProgramSuite {

    @Test
    @Checks(task = "3", sentences = {"V4", "A4"}, cause = "main runs a console on System.in and System.out; what it "
        + "prints is flushed, and in UTF-8.")
    void the_console_of_the_program_lists_the_store() {
        play((program, client) -> {
            client.send("add Čaj 1").expect(Store.and("Čaj 1"));
            program.type("list");
            expectList(program, Store.and("Čaj 1"));
            program.type("send 1 čaj at six");
            client.expect("čaj at six");
        });
    }

    @Test
    @Checks(task = "3", sentences = {"V4", "A4"}, cause = "Where stdin ends, the server goes on: it has a thread that "
        + "is no daemon, or main waits for it.")
    void the_program_goes_on_where_its_input_ends() {
        play((program, client) -> {
            program.endInput();
            program.expectStillRunning();
            client.send("list").expect(Store.and());
        });
    }

    @Test
    @Checks(task = "3", sentences = {"V4", "A4"}, cause = "After close nothing is left to do: main and every thread "
        + "that it has started end, and so does the program.")
    void close_ends_the_program() {
        play((program, client) -> {
            program.type("close");
            client.expect("close").expectEnd();
            expectList(program, Store.and());
            program.expectExit(0);
        });
    }

    private static void play(BiConsumer<Program, Peer> scene) {
        try (Stage stage = Stage.open()) {
            Program program = stage.run("InventoryServer", "0");
            int port = Integer.parseInt(program.expectMatching("listening on [1-9][0-9]{0,4}", "listening on <port>")
                .replaceAll("\\D", ""));
            try (Peer client = Peer.connect("client-1", port, stage).expect(Store.WELCOME)) {
                scene.accept(program, client);
            }
        }
    }

    private static void expectList(Program program, String... lines) {
        String line = program.nextLine();
        while (!line.equals(lines[0])) {
            line = program.nextLine();
        }
        for (int number = 1; number < lines.length; number++) {
            program.expectLine(lines[number]);
        }
    }
}
