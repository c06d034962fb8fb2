package interleave.slides.panel;

import interleave.slides.panel.View.Key;
import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Mood;
import interleave.slides.panel.View.Says;
import interleave.slides.panel.View.Tone;
import interleave.slides.timeline.Program;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two servers that differ in one line: a platform thread for each client, or a virtual one. {@code 1} and {@code 2}
 * bring 500 clients more to one of them, who say nothing; {@code r} sends all home. What the threads cost is measured
 * while they come.
 */
final class IdleClientsPanel implements Panel {

    private static final int AT_ONCE = 500;
    /** Of the clients that come, how many make a new picture. */
    private static final int PICTURE = 25;
    private static final int FIRST_WITH_VIRTUAL = 21;
    private static final int VIRTUAL = 1;
    private static final List<String> NAMES = List.of("a platform thread each", "a virtual thread each");
    private static final List<Key> KEYS = List.of(new Key("1", AT_ONCE + " more, platform threads"),
        new Key("2", AT_ONCE + " more, virtual threads"), new Key("r", "all go home"));

    private final List<List<Path>> sources;
    private final Changes changes;
    private final boolean hasVirtual;
    /** By lane; null until its first client comes. All that follows is guarded by this. */
    private final Program[] programs = new Program[NAMES.size()];
    private final IdleClients[] servers = new IdleClients[NAMES.size()];
    private final boolean[] isGrowing = new boolean[NAMES.size()];
    private final List<Row> rows = new ArrayList<>();
    private String says = "";

    /**
     * @param platform the sources of a server with a thread for each client
     * @param virtual  what differs in the other one
     */
    IdleClientsPanel(Path platform, Path virtual, Changes changes) {
        this(platform, virtual, changes, Runtime.version().feature());
    }

    /** @param java the version that runs */
    IdleClientsPanel(Path platform, Path virtual, Changes changes, int java) {
        this.sources = List.of(List.of(platform), List.of(virtual, platform));
        this.changes = changes;
        this.hasVirtual = java >= FIRST_WITH_VIRTUAL;
    }

    @Override
    public String name() {
        return Panels.IDLE;
    }

    @Override
    public String title() {
        return "Clients that say nothing, and what their threads cost";
    }

    @Override
    public synchronized View view() {
        List<Lane> lanes = new ArrayList<>();
        for (int lane = 0; lane < NAMES.size(); lane++) {
            lanes.add(lane(lane));
        }
        return new View(View.NO_CODE, lanes, rows, false, new Says(Tone.PLAIN, says), KEYS);
    }

    private Lane lane(int lane) {
        if (lane == VIRTUAL && !hasVirtual) {
            return new Lane(NAMES.get(lane), Mood.ENDED, "", "needs Java 21 or later", "", false);
        }
        IdleClients server = servers[lane];
        boolean isFull = server != null && server.count() == IdleClients.MOST;
        return new Lane(NAMES.get(lane), isFull ? Mood.ENDED : Mood.READY, "", state(server), "", !isFull);
    }

    private static String state(IdleClients server) {
        int count = server == null ? 0 : server.count();
        String told = server == null ? "" : server.footprint().told();
        return told.isEmpty() ? count + " clients" : count + " clients: " + told;
    }

    @Override
    public synchronized View press(String key) {
        says = "";
        switch (key) {
            case "1", "2" -> more(Integer.parseInt(key) - 1);
            case "r" -> goHome();
            default -> {
                // No key of ours.
            }
        }
        return view();
    }

    private void more(int lane) {
        Lane now = lane(lane);
        if (!now.mayStep()) {
            says = now.name() + ": " + now.state() + ".";
        } else if (!isGrowing[lane]) {
            isGrowing[lane] = true;
            IdleClients server = server(lane);
            Thread coming = new Thread(() -> come(lane, server), "clients come");
            coming.setDaemon(true);
            coming.start();
        }
    }

    private IdleClients server(int lane) {
        if (programs[lane] == null) {
            programs[lane] = Program.compiled(sources.get(lane));
        }
        if (servers[lane] == null) {
            servers[lane] = new IdleClients(programs[lane]);
        }
        return servers[lane];
    }

    /** On a thread of its own: it takes longer than a lecturer likes to wait for a key. */
    private void come(int lane, IdleClients server) {
        int came = 0;
        while (came < AT_ONCE && server.grow()) {
            came++;
            if (came % PICTURE == 0) {
                changes.of(this);
            }
        }
        cameTo(lane, server, came < AT_ONCE);
        changes.of(this);
    }

    private synchronized void cameTo(int lane, IdleClients server, boolean isTheEnd) {
        if (servers[lane] == server) {
            isGrowing[lane] = false;
            rows.add(new Row(lane, Mark.STEP, "", state(server), ""));
            says = isTheEnd ? "Neither the server nor the system takes more." : "";
        }
    }

    /** As after 1 and 2, on servers of its own; the figures are those of the machine that made it. */
    @Override
    public View still() {
        try (IdleClientsPanel own = new IdleClientsPanel(sources.get(0).get(0), sources.get(VIRTUAL).get(0),
                new Changes(), hasVirtual ? FIRST_WITH_VIRTUAL : FIRST_WITH_VIRTUAL - 1)) {
            own.comeAndWait(0);
            if (hasVirtual) {
                own.comeAndWait(VIRTUAL);
            }
            return own.view();
        }
    }

    private void comeAndWait(int lane) {
        IdleClients server;
        synchronized (this) {
            server = server(lane);
        }
        come(lane, server);
    }

    private void goHome() {
        for (IdleClients server : servers) {
            if (server != null) {
                server.close();
            }
        }
        Arrays.fill(servers, null);
        Arrays.fill(isGrowing, false);
        rows.clear();
    }

    @Override
    public synchronized void close() {
        goHome();
        for (Program program : programs) {
            if (program != null) {
                program.close();
            }
        }
        Arrays.fill(programs, null);
    }
}
