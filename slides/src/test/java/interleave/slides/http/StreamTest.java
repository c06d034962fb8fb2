package interleave.slides.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final long MOST_SECONDS = 60;

    @Test
    void of_each_name_the_newest_text_is_written_and_none_twice_in_a_row() throws Exception {
        Stream stream = new Stream();
        ByteArrayOutputStream page = new ByteArrayOutputStream() {
            private int writes;

            @Override
            public void flush() {
                writes++;
                stream.offer("bank", "3");
                stream.offer("chat", "bye\nnow");
                if (writes == 2) {
                    stream.end();
                }
            }
        };
        stream.offer("bank", "1");
        stream.offer("bank", "3");
        stream.writeTo(page);
        assertThat(page).hasToString("event: bank\ndata: 3\n\nevent: chat\ndata: bye\ndata: now\n\n");
    }

    @Test
    void a_page_that_takes_nothing_is_cut_off_and_its_thread_goes_home() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                SocketChannel neverReads = SocketChannel.open(server.getLocalAddress());
                SocketChannel accepted = server.accept()) {
            Stream stream = new Stream();
            stream.offer("big", "x".repeat(100_000_000));
            CompletableFuture<Throwable> end = new CompletableFuture<>();
            Thread writer = new Thread(() -> end.complete(endOf(stream, Channels.newOutputStream(accepted))));
            writer.start();
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
            while (!end.isDone() && System.nanoTime() < limit) {
                stream.cutOffAfter(0);
                Thread.onSpinWait();
            }
            assertThat(end).isDone();
            assertThat(end.join()).isInstanceOf(ClosedByInterruptException.class);
            writer.join();
            stream.cutOffAfter(0);
            assertThat(neverReads.isOpen()).isTrue();
        }
    }

    private static Throwable endOf(Stream stream, OutputStream page) {
        try {
            stream.writeTo(page);
            return null;
        } catch (IOException | InterruptedException e) {
            return e;
        }
    }
}
