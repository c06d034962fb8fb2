package interleave.slides.audience;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.InetSocketAddress;
import java.util.Optional;

/** Where others in the same network find this machine. */
final class Lan {

    /** Never asked: of an address for documentation (RFC 5737), the system still says by which way it would go. */
    private static final InetSocketAddress ELSEWHERE = new InetSocketAddress("192.0.2.1", 9);

    private Lan() {
    }

    /** This machine's address; that of the loopback where it is in no network. */
    static InetAddress address() {
        return outward().or(Lan::ofAnInterface).orElseGet(InetAddress::getLoopbackAddress);
    }

    private static Optional<InetAddress> outward() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(ELSEWHERE);
            InetAddress address = socket.getLocalAddress();
            return address.isAnyLocalAddress() || address.isLoopbackAddress() ? Optional.empty() : Optional.of(address);
        } catch (IOException | RuntimeException noWay) {
            return Optional.empty();
        }
    }

    private static Optional<InetAddress> ofAnInterface() {
        try {
            return NetworkInterface.networkInterfaces().flatMap(each -> each.getInterfaceAddresses().stream())
                .map(InterfaceAddress::getAddress)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
