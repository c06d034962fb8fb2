package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;

/** A server's {@code main} (A4). Each check runs programs of its own. */
public record Starting(Service service) {

    private static final String LISTENING = "listening on ";

    /** The line comes first, and it is true. */
    public void tellsThePortAndServes() {
        try (Stage stage = Stage.open()) {
            int port = portOf(stage.run(service.className(), "0"));
            try (Peer client = Peer.connect("client-1", port, stage)) {
                service.say(service.welcomed(client), "hello");
            }
        }
    }

    /** The same for a server that cannot serve yet. */
    public void tellsThePort() {
        try (Stage stage = Stage.open()) {
            int port = portOf(stage.run(service.className(), "0"));
            Peer.connect("client-1", port, stage).close();
        }
    }

    public void failsWhereThePortIsTaken() {
        try (Stage first = Stage.open()) {
            int taken = portOf(first.run(service.className(), "0"));
            fails(String.valueOf(taken));
        }
    }

    public void failsWithoutAnArgument() {
        fails();
    }

    public void failsWhereTheArgumentIsNoNumber() {
        fails("http");
    }

    private void fails(String... arguments) {
        try (Stage stage = Stage.open()) {
            Program program = stage.run(service.className(), arguments);
            program.expectExit(1);
            if (program.stderr().isBlank()) {
                throw CurrentCheck.failed(Kind.WRONG_REPLY, service.className() + ".main could not start",
                    "the reason on standard error", "nothing there");
            }
        }
    }

    private static int portOf(Program program) {
        String line = program.expectMatching(LISTENING + "[1-9][0-9]{0,4}", LISTENING + "<port>");
        return Integer.parseInt(line.substring(LISTENING.length()));
    }
}
