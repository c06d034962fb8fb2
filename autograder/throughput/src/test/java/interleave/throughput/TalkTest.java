package interleave.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the clients let pass and what not; the server here only takes what they send. */
class TalkTest {

    private static final String NOW = "At 2026-01-01T10:00:00Z -- ";

    private ServerSocket listener;
    private Client ann;
    private Client ben;

    @BeforeEach
    void connect() throws IOException {
        listener = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
        ann = new Client(0, listener.getLocalPort());
        ben = new Client(1, listener.getLocalPort());
    }

    @AfterEach
    void disconnect() throws IOException {
        ann.close();
        ben.close();
        listener.close();
    }

    @Test
    void an_echo_that_is_right_is_counted_and_the_welcome_is_not() throws Exception {
        Talk echo = echo();
        hear(echo, ann, "OK...line 1 of client 1");
        assertThat(echo.count()).isEqualTo(1);
    }

    @Test
    void an_echo_that_comes_twice_is_wrong() throws Exception {
        Talk echo = echo();
        hear(echo, ann, "OK...line 1 of client 1");
        assertThatThrownBy(() -> hear(echo, ann, "OK...line 1 of client 1"))
            .hasMessage("client 1 expected \"OK...line 2 of client 1\", got \"OK...line 1 of client 1\"");
    }

    @Test
    void what_is_under_way_when_it_stops_must_still_come() throws Exception {
        Talk echo = echo();
        echo.stop();
        assertThat(echo.isOver()).isFalse();
        hear(echo, ann, "OK...line 1 of client 1");
        assertThat(echo.isOver()).isTrue();
    }

    @Test
    void a_message_of_the_chat_is_counted_for_each_who_hears_it() throws Exception {
        Talk chat = chat();
        hear(chat, ann, message(ann, 1));
        hear(chat, ben, message(ann, 1));
        assertThat(chat.count()).isEqualTo(2);
    }

    @Test
    void a_speaker_says_no_more_before_everybody_has_heard_it() throws Exception {
        Talk chat = chat();
        hear(chat, ann, message(ann, 1));
        assertThatThrownBy(() -> hear(chat, ann, message(ann, 2))).isInstanceOf(Wrong.class);
    }

    @Test
    void a_message_that_one_client_gets_twice_is_wrong() throws Exception {
        Talk chat = chat();
        hear(chat, ann, message(ann, 1));
        assertThatThrownBy(() -> hear(chat, ann, message(ann, 1))).isInstanceOf(Wrong.class)
            .hasMessageContaining("client 1 expected an entry that somebody has caused");
    }

    @Test
    void a_message_that_one_client_misses_is_wrong() throws Exception {
        Talk chat = chat();
        hear(chat, ann, message(ann, 1));
        hear(chat, ann, message(ben, 1));
        assertThatThrownBy(() -> hear(chat, ben, message(ben, 1))).isInstanceOf(Wrong.class)
            .hasMessageContaining("client 2 expected what others got");
    }

    @Test
    void any_order_of_two_speakers_is_right_but_it_is_the_same_for_all() throws Exception {
        Talk chat = chat();
        hear(chat, ben, message(ben, 1));
        hear(chat, ben, message(ann, 1));
        assertThatThrownBy(() -> hear(chat, ann, message(ann, 1))).isInstanceOf(Wrong.class);
        Talk another = chat();
        hear(another, ben, message(ann, 1));
        assertThatCode(() -> hear(another, ann, message(ann, 1))).doesNotThrowAnyException();
    }

    private Talk echo() throws Exception {
        Talk echo = Talk.Kind.WELCOMED_ECHO.begin();
        echo.join(ann);
        assertThat(echo.isIn(ann)).isFalse();
        hear(echo, ann, EchoTalk.WELCOME);
        assertThat(echo.isIn(ann)).isTrue();
        echo.begin();
        return echo;
    }

    private Talk chat() throws Exception {
        Talk chat = Talk.Kind.CHAT.begin();
        chat.join(ann);
        hear(chat, ann, NOW + ann.address() + " has joined");
        chat.join(ben);
        hear(chat, ben, NOW + ann.address() + " has joined");
        hear(chat, ben, NOW + ben.address() + " has joined");
        hear(chat, ann, NOW + ben.address() + " has joined");
        chat.begin();
        return chat;
    }

    private static String message(Client of, int number) throws IOException {
        return NOW + "Message from " + of.address() + ": line " + number + " of " + of;
    }

    private static void hear(Talk talk, Client client, String line) throws IOException, Wrong {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        talk.hear(client, new Line(bytes, 0, bytes.length));
    }
}
