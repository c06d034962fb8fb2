package interleave.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class InboxTest {

    @Property(tries = 300, seed = "1")
    void lines_come_out_as_they_went_in_however_the_bytes_are_cut(@ForAll("lines") List<String> lines,
                                                                   @ForAll @IntRange(min = 1, max = 700) int piece) {
        byte[] all = String.join("", lines.stream().map(line -> line + "\r\n").toList())
            .getBytes(StandardCharsets.UTF_8);
        Inbox inbox = new Inbox();
        List<String> taken = new ArrayList<>();
        for (int at = 0; at < all.length; at += piece) {
            inbox.add(ByteBuffer.wrap(all, at, Math.min(piece, all.length - at)));
            for (Optional<String> line = inbox.takeLine(); line.isPresent(); line = inbox.takeLine()) {
                taken.add(line.get());
            }
        }
        assertThat(taken).isEqualTo(lines);
        assertThat(inbox.text()).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings().withChars('a', 'ě', ' ', '\r').ofMaxLength(400)
            .map(line -> line.replaceAll("\r+$", "")).list().ofMaxSize(30);
    }
}
