package interleave.slides.audience;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.panel.ChatPanel;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LinePortTest {

    @Test
    void a_guest_who_was_accepted_while_the_port_closed_is_sent_home() throws IOException {
        try (Panels panels = new Panels(Path.of("..").toAbsolutePath().normalize());
             ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
             Socket phone = new Socket(door.getInetAddress(), door.getLocalPort());
             Socket accepted = door.accept()) {
            LinePort port = LinePort.open((ChatPanel) panels.named(Panels.CHAT), Limits.USUAL, System::nanoTime);
            port.close();

            port.admit(accepted);

            assertThat(accepted.isClosed()).as("the server's end of the guest's connection is closed").isTrue();
            assertThat(port.count()).as("guests of a closed port").isZero();
            assertThat(phone.getInputStream().read()).as("what the guest reads").isEqualTo(-1);
        }
    }
}
