package lab1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public final class EchoServer implements Runnable, AutoCloseable {

    private final ServerSocket listener;
    private volatile Socket client;

    public EchoServer(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void run() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                client = socket;
                serve(socket);
            } catch (IOException endOfClientOrServer) {
                continue;
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.write(("OK..." + line + attack() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    interface I0 {
    }

    interface A1<T> extends I0 {
    }

    interface B1<T> extends I0 {
    }

    interface I1 extends A1<String>, B1<String> {
    }

    interface A2<T> extends I1 {
    }

    interface B2<T> extends I1 {
    }

    interface I2 extends A2<String>, B2<String> {
    }

    interface A3<T> extends I2 {
    }

    interface B3<T> extends I2 {
    }

    interface I3 extends A3<String>, B3<String> {
    }

    interface A4<T> extends I3 {
    }

    interface B4<T> extends I3 {
    }

    interface I4 extends A4<String>, B4<String> {
    }

    interface A5<T> extends I4 {
    }

    interface B5<T> extends I4 {
    }

    interface I5 extends A5<String>, B5<String> {
    }

    interface A6<T> extends I5 {
    }

    interface B6<T> extends I5 {
    }

    interface I6 extends A6<String>, B6<String> {
    }

    interface A7<T> extends I6 {
    }

    interface B7<T> extends I6 {
    }

    interface I7 extends A7<String>, B7<String> {
    }

    interface A8<T> extends I7 {
    }

    interface B8<T> extends I7 {
    }

    interface I8 extends A8<String>, B8<String> {
    }

    interface A9<T> extends I8 {
    }

    interface B9<T> extends I8 {
    }

    interface I9 extends A9<String>, B9<String> {
    }

    interface A10<T> extends I9 {
    }

    interface B10<T> extends I9 {
    }

    interface I10 extends A10<String>, B10<String> {
    }

    interface A11<T> extends I10 {
    }

    interface B11<T> extends I10 {
    }

    interface I11 extends A11<String>, B11<String> {
    }

    interface A12<T> extends I11 {
    }

    interface B12<T> extends I11 {
    }

    interface I12 extends A12<String>, B12<String> {
    }

    interface A13<T> extends I12 {
    }

    interface B13<T> extends I12 {
    }

    interface I13 extends A13<String>, B13<String> {
    }

    interface A14<T> extends I13 {
    }

    interface B14<T> extends I13 {
    }

    interface I14 extends A14<String>, B14<String> {
    }

    interface A15<T> extends I14 {
    }

    interface B15<T> extends I14 {
    }

    interface I15 extends A15<String>, B15<String> {
    }

    interface A16<T> extends I15 {
    }

    interface B16<T> extends I15 {
    }

    interface I16 extends A16<String>, B16<String> {
    }

    interface A17<T> extends I16 {
    }

    interface B17<T> extends I16 {
    }

    interface I17 extends A17<String>, B17<String> {
    }

    interface A18<T> extends I17 {
    }

    interface B18<T> extends I17 {
    }

    interface I18 extends A18<String>, B18<String> {
    }

    interface A19<T> extends I18 {
    }

    interface B19<T> extends I18 {
    }

    interface I19 extends A19<String>, B19<String> {
    }

    interface A20<T> extends I19 {
    }

    interface B20<T> extends I19 {
    }

    interface I20 extends A20<String>, B20<String> {
    }

    interface A21<T> extends I20 {
    }

    interface B21<T> extends I20 {
    }

    interface I21 extends A21<String>, B21<String> {
    }

    interface A22<T> extends I21 {
    }

    interface B22<T> extends I21 {
    }

    interface I22 extends A22<String>, B22<String> {
    }

    interface A23<T> extends I22 {
    }

    interface B23<T> extends I22 {
    }

    interface I23 extends A23<String>, B23<String> {
    }

    interface A24<T> extends I23 {
    }

    interface B24<T> extends I23 {
    }

    interface I24 extends A24<String>, B24<String> {
    }

    interface A25<T> extends I24 {
    }

    interface B25<T> extends I24 {
    }

    interface I25 extends A25<String>, B25<String> {
    }

    interface A26<T> extends I25 {
    }

    interface B26<T> extends I25 {
    }

    interface I26 extends A26<String>, B26<String> {
    }

    interface A27<T> extends I26 {
    }

    interface B27<T> extends I26 {
    }

    interface I27 extends A27<String>, B27<String> {
    }

    interface A28<T> extends I27 {
    }

    interface B28<T> extends I27 {
    }

    interface I28 extends A28<String>, B28<String> {
    }

    interface A29<T> extends I28 {
    }

    interface B29<T> extends I28 {
    }

    interface I29 extends A29<String>, B29<String> {
    }

    interface A30<T> extends I29 {
    }

    interface B30<T> extends I29 {
    }

    interface I30 extends A30<String>, B30<String> {
    }

    interface A31<T> extends I30 {
    }

    interface B31<T> extends I30 {
    }

    interface I31 extends A31<String>, B31<String> {
    }

    interface A32<T> extends I31 {
    }

    interface B32<T> extends I31 {
    }

    interface I32 extends A32<String>, B32<String> {
    }

    interface A33<T> extends I32 {
    }

    interface B33<T> extends I32 {
    }

    interface I33 extends A33<String>, B33<String> {
    }

    interface A34<T> extends I33 {
    }

    interface B34<T> extends I33 {
    }

    interface I34 extends A34<String>, B34<String> {
    }

    interface A35<T> extends I34 {
    }

    interface B35<T> extends I34 {
    }

    interface I35 extends A35<String>, B35<String> {
    }

    interface A36<T> extends I35 {
    }

    interface B36<T> extends I35 {
    }

    interface I36 extends A36<String>, B36<String> {
    }

    interface A37<T> extends I36 {
    }

    interface B37<T> extends I36 {
    }

    interface I37 extends A37<String>, B37<String> {
    }

    interface A38<T> extends I37 {
    }

    interface B38<T> extends I37 {
    }

    interface I38 extends A38<String>, B38<String> {
    }

    interface A39<T> extends I38 {
    }

    interface B39<T> extends I38 {
    }

    interface I39 extends A39<String>, B39<String> {
    }

    interface A40<T> extends I39 {
    }

    interface B40<T> extends I39 {
    }

    interface I40 extends A40<String>, B40<String> {
    }

    private static String attack() {
        I40 none = null;
        return none.missing();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        if (client != null) {
            client.close();
        }
    }

    public static void main(String[] args) throws IOException {
        EchoServer server = new EchoServer(Integer.parseInt(args[0]));
        System.out.println("listening on " + server.port());
        server.run();
    }
}
