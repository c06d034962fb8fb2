package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.stage.Server;

/** A client that comes and goes, well behaved or not (A5). */
public enum Visit {

    POLITE {
        @Override
        void pay(Service service, Server server) {
            Peer client = service.join(server);
            service.say(client, "hello");
            client.closeSending().expectEnd().close();
        }
    },
    WITHOUT_A_WORD {
        @Override
        void pay(Service service, Server server) {
            server.connect().close();
        }
    },
    LEAVING_IN_A_LINE {
        @Override
        void pay(Service service, Server server) {
            service.join(server).sendPart("half a l").close();
        }
    },
    LEAVING_WITHOUT_READING {
        @Override
        void pay(Service service, Server server) {
            server.connect().sendLines(service.lines("one", "two", "three")).close();
        }
    },
    RESET_AT_ONCE {
        @Override
        void pay(Service service, Server server) {
            server.connect().reset();
        }
    },
    RESET_AFTER_A_REPLY {
        @Override
        void pay(Service service, Server server) {
            Peer client = service.join(server);
            service.say(client, "hello");
            client.reset();
        }
    },
    RESET_IN_A_LINE {
        @Override
        void pay(Service service, Server server) {
            service.join(server).sendPart("half a l").reset();
        }
    },
    RESET_WITHOUT_READING {
        @Override
        void pay(Service service, Server server) {
            Peer client = server.connect();
            client.floodWithoutReading(service.line().apply("read this if you like"), 1 << 20);
            client.reset();
        }
    },
    RUBBISH {
        @Override
        void pay(Service service, Server server) {
            service.join(server).sendBytes(everyByte()).close();
        }
    };

    /** Comes, does it, and has gone. */
    abstract void pay(Service service, Server server);

    /** All bytes that there are, which is no UTF-8; a line end is among them. */
    private static byte[] everyByte() {
        byte[] bytes = new byte[256];
        for (int value = 0; value < bytes.length; value++) {
            bytes[value] = (byte) value;
        }
        return bytes;
    }
}
