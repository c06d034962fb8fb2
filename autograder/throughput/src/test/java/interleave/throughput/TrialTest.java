package interleave.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialTest {

    @ParameterizedTest
    @EnumSource(Server.class)
    void every_server_answers_one_client_right(Server server) throws Exception {
        Trial.Speed speed = new Trial(server, 1, 1).run();
        assertThat(speed.perSecond()).as("a second of %s", server.shown).isPositive();
        assertThat(speed.cpuPerThousand()).as("processor time of %s", server.shown).isNotNegative();
    }

    @Test
    void a_newcomer_to_the_chat_on_Netty_gets_ten_entries_however_many_there_were() throws Exception {
        assertThat(new Trial(Server.NETTY_CHAT, 13, 1).run().perSecond()).isPositive();
    }
}
