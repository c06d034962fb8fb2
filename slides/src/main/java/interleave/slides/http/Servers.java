package interleave.slides.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Makes the JDK's servers, all with the same bounds. */
public final class Servers {

    static {
        // The JDK reads these once, when it makes its first server. Without the first one, what a key changes would
        // wait for the page's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Who never ends a request would hold a thread for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "16384");
        System.setProperty("jdk.httpserver.maxConnections", "1000");
        // A phone for everybody in the hall.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "400");
    }

    private Servers() {
    }

    /** A server that has not begun. */
    public static HttpServer at(InetSocketAddress address) throws IOException {
        return HttpServer.create(address, 0);
    }
}
