package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.verdict.CheckFailed;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a server of the labs talks: line by line, each answered by one or more.
 *
 * @param className the student's class
 * @param welcome   the lines that a client gets before it sends anything
 * @param line      the line with which a client says some words; a command, where the server knows commands
 * @param reply     the answer to a line; where it has several lines, a line end stands between two of them
 * @param glasses   how a client reads what comes, where that differs from run to run
 */
public record Service(String className, List<String> welcome, UnaryOperator<String> line,
                      UnaryOperator<String> reply, Function<Peer, UnaryOperator<String>> glasses) {

    public Service {
        welcome = List.copyOf(welcome);
    }

    /** A server whose words are the same in every run. */
    public Service(String className, List<String> welcome, UnaryOperator<String> line, UnaryOperator<String> reply) {
        this(className, welcome, line, reply, client -> UnaryOperator.identity());
    }

    /** A server to which all words are lines as they are. */
    public Service(String className, List<String> welcome, UnaryOperator<String> reply) {
        this(className, welcome, UnaryOperator.identity(), reply);
    }

    /** A running server in a stage of its own; closing the server ends the stage. */
    public Server open() {
        return open(StageOptions.standard());
    }

    public Server open(StageOptions options) {
        Stage stage = Stage.open(options);
        try {
            return stage.serve(className);
        } catch (CheckFailed notServing) {
            stage.close();
            throw notServing;
        }
    }

    /** A new client, welcomed where that is due. */
    public Peer join(Server server) {
        return welcomed(server.connect());
    }

    public Peer join(Server server, String name) {
        return welcomed(server.connect(name));
    }

    Peer welcomed(Peer peer) {
        return peer.readThrough(glasses.apply(peer)).expect(welcome.toArray(String[]::new));
    }

    /** Says words one at a time, each after the reply to the ones before. */
    public void say(Peer peer, String... words) {
        talk(peer, lines(words));
    }

    /** Words as the lines that this server expects. */
    public String[] lines(String... words) {
        return Arrays.stream(words).map(line).toArray(String[]::new);
    }

    /** Sends lines one at a time, each after the reply to the one before. */
    public void talk(Peer peer, String... lines) {
        for (String line : lines) {
            peer.send(line).expect(replies(line));
        }
    }

    public String[] replies(String... lines) {
        return Arrays.stream(lines).map(reply).flatMap(answer -> Arrays.stream(answer.split("\n", -1)))
            .toArray(String[]::new);
    }
}
