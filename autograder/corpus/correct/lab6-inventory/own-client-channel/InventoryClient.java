package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** The server's bytes go to the screen line by line, as they are: nobody decodes them but the terminal. */
public class InventoryClient {

    private static final byte[] CLOSE = {'c', 'l', 'o', 's', 'e'};

    private final SocketChannel channel;
    private final CountDownLatch over = new CountDownLatch(1);

    private InventoryClient(SocketChannel channel) {
        this.channel = channel;
    }

    public static void main(String[] args) throws InterruptedException {
        SocketChannel channel;
        try {
            channel = SocketChannel.open(new InetSocketAddress(args[0], Integer.parseInt(args[1])));
        } catch (IOException | RuntimeException e) {
            System.err.println("Connection error");
            System.exit(1);
            return;
        }
        InventoryClient client = new InventoryClient(channel);
        startDaemon(client::speak);
        startDaemon(client::listen);
        client.over.await();
    }

    private static void startDaemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        byte[] line = new byte[4096];
        int length = 0;
        try {
            while (channel.read(bytes.clear()) >= 0) {
                bytes.flip();
                while (bytes.hasRemaining()) {
                    byte next = bytes.get();
                    if (next == '\n') {
                        length -= length > 0 && line[length - 1] == '\r' ? 1 : 0;
                        show(line, length);
                        if (Arrays.equals(line, 0, length, CLOSE, 0, CLOSE.length)) {
                            return;
                        }
                        length = 0;
                    } else {
                        line = length < line.length ? line : Arrays.copyOf(line, 2 * length);
                        line[length++] = next;
                    }
                }
            }
        } catch (IOException e) {
            System.err.println("The server broke off.");
        } finally {
            over.countDown();
        }
    }

    private static void show(byte[] line, int length) {
        System.out.write(line, 0, length);
        System.out.println();
        System.out.flush();
    }

    private void speak() {
        try {
            BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String line = keyboard.readLine();
            while (line != null) {
                ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                line = keyboard.readLine();
            }
            channel.shutdownOutput();
        } catch (IOException e) {
            System.err.println("The server does not listen any more.");
        }
    }
}
