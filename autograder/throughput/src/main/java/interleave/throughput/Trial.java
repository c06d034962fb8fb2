package interleave.throughput;

import java.io.IOException;

/** One server with so many clients, for so long. */
record Trial(Server server, int clients, long millis) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * What came out.
     *
     * @param perSecond   round trips or deliveries
     * @param cpuPerThousand of the server's JVM, in milliseconds for 1,000 of them
     */
    record Speed(double perSecond, double cpuPerThousand) {
    }

    /** @throws Wrong where a client did not receive what it should */
    Speed run() throws IOException, Wrong {
        try (Child host = new Child(Host.class, server.name());
            Child load = new Child(Load.class, server.talk.name(), host.line(), String.valueOf(clients),
                String.valueOf(millis))) {
            said("begin", load);
            long before = Long.parseLong(host.ask());
            String[] end = said("end", load).split(" ");
            long cpu = Long.parseLong(host.ask()) - before;
            said("right", load);
            double count = Long.parseLong(end[1]);
            return new Speed(count * NANOS_PER_SECOND / Long.parseLong(end[2]), cpu / NANOS_PER_MILLI * 1000 / count);
        }
    }

    private String said(String word, Child load) throws IOException, Wrong {
        String line = load.line();
        if (!line.startsWith(word)) {
            throw new Wrong(server.shown + " with " + clients + " clients: " + line);
        }
        return line;
    }
}
