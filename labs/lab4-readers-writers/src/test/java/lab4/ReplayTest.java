package lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Model;
import interleave.testkit.explore.Replay;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@code mvn test -Dreplay=KEY}: runs the one schedule that a failure named, here or in the feedback. */
@EnabledIfSystemProperty(named = "replay", matches = ".+", disabledReason = "-Dreplay=KEY names no schedule")
class ReplayTest {

    @Test
    @Checks(task = "2", sentences = {"M1"}, cause = "This schedule breaks the promise.")
    void the_schedule_keeps_the_promise() {
        try (Explorer explorer = Explorer.open()) {
            Replay wanted = Replay.wanted();
            wanted.run(explorer, () -> rules(wanted));
        }
    }

    private static Model rules(Replay wanted) {
        return switch (wanted.className()) {
            case "Mailbox" -> new MailboxRules();
            case "NoticeBoard" -> new NoticeBoardRules();
            case "Feed" -> QueueRules.feed((Integer) wanted.arguments().get(0));
            default -> QueueRules.queue((Integer) wanted.arguments().get(0));
        };
    }
}
