package interleave.hidden.lab5;

import interleave.hidden.server.Blocked;
import interleave.hidden.server.Service;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Server;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A chat and its guests, who do one thing after the other: whatever is entered, all who are there have read before the
 * next thing happens. One test uses it.
 */
final class Chat implements AutoCloseable {

    /** Before the text of an entry, as {@link Glasses} show it. */
    static final String AT = "At INSTANT -- ";

    private static final String CONNECTED = "connected";
    private static final int HISTORY = 10;

    private final Server server;
    private final Glasses glasses = new Glasses();
    private final List<String> entries = new ArrayList<>();
    private final List<Guest> guests = new ArrayList<>();
    private Peer newest;
    /** The farewell of a client that may be disconnected at any time; empty where there is none. */
    private Optional<String> possibleEnd = Optional.empty();

    private Chat(Server server) {
        this.server = server;
    }

    static Chat open() {
        return new Chat(service().open());
    }

    /** The chat as a server of one client, for the checks that all servers share. */
    static Service service() {
        return new Service("ChatServer", List.of(AT + "client-1 has joined"), words -> words,
            line -> AT + "Message from client-1: " + line, Chat::glasses);
    }

    private static Glasses glasses(Peer client) {
        Glasses glasses = new Glasses();
        glasses.know(client.address(), "client-1");
        return glasses;
    }

    Server server() {
        return server;
    }

    /** All entries so far, without their instants. */
    List<String> entries() {
        return entries;
    }

    List<Guest> guests() {
        return guests;
    }

    /** Somebody comes in, and everybody knows. What came before the own joining is not looked at. */
    Guest enter() {
        Guest guest = comeIn(server.connect());
        Blocked.byOthers(peers(), () -> guest.ear().skipsToJoiningOf(guest.name()), () -> guest.peer().nextLine());
        happens(guest, CONNECTED, guest.name() + " has joined");
        return guest;
    }

    /**
     * So many come in, each when nothing moves any more after the one before: whoever is still in the middle of its
     * history when the next one joins has met it by chance, and a race that is met by chance is told in some runs only.
     */
    List<Guest> enter(int count) {
        List<Guest> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(enter());
            server.stage().settle();
        }
        return all;
    }

    /**
     * So many come in, each when the one before has read of its own joining; the others read later, all at once.
     */
    void enterInARow(int count) {
        List<Guest> here = List.copyOf(guests);
        List<Integer> from = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Guest guest = comeIn(server.connect());
            Blocked.byOthers(peers(), () -> guest.ear().skipsToJoiningOf(guest.name()), () -> guest.peer().nextLine());
            entries.add(guest.name() + " has joined");
            guests.add(guest);
            from.add(entries.size());
        }
        here.forEach(each -> each.ear().hearsAll(entriesFrom(from.get(0) - 1)));
        for (int number = 0; number < count; number++) {
            guests.get(here.size() + number).ear().hearsAll(entriesFrom(from.get(number)));
        }
    }

    /** So many leave, each in one of three ways, and only the first one reads of each; the others read nothing more. */
    void leaveInARow(int count) {
        List<Guest> leaving = List.copyOf(guests.subList(guests.size() - count, guests.size()));
        guests.removeAll(leaving);
        for (int number = 0; number < count; number++) {
            leave(leaving.get(number), number);
        }
    }

    /** Somebody comes in and reads the last entries, its own joining the last of them; the others know. */
    Guest enterReadingHistory() {
        return enterReadingHistory(line -> { });
    }

    /** @param asItCame gets each line of the newcomer's as it came, with the instant */
    private Guest enterReadingHistory(Consumer<String> asItCame) {
        Guest guest = comeIn(server.connect());
        guest.peer().readThrough(line -> {
            asItCame.accept(line);
            return glasses.apply(line);
        });
        happens(guest, CONNECTED, guest.name() + " has joined");
        guest.ear().hearsAll(entriesFrom(Math.max(0, entries.size() - HISTORY)));
        return guest;
    }

    private List<String> entriesFrom(int number) {
        return List.copyOf(entries.subList(number, entries.size()));
    }

    private List<Peer> peers() {
        return guests.stream().map(Guest::peer).toList();
    }

    /** Two newcomers, one after the other, must read the same lines, instants included. */
    void expectHistoryToStay() {
        List<String> earlier = new ArrayList<>();
        List<String> later = new ArrayList<>();
        enterReadingHistory(earlier::add);
        List<String> common = List.copyOf(earlier.subList(1, earlier.size()));
        enterReadingHistory(later::add);
        if (!later.subList(0, later.size() - 1).equals(common)) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "two clients connected, one after the other",
                "the same entries with the same instants in the histories of both",
                "the same entries with other instants");
        }
    }

    /** Somebody comes in who will not read, and leaves the system as little room as can be; the others know. */
    Guest enterDeaf() {
        Guest guest = comeIn(server.connectSlowReader());
        happen(guest, CONNECTED, List.of(guest.name() + " has joined"));
        return guest;
    }

    /** Somebody comes in and leaves in one of three ways. */
    void comeAndGo(int number) {
        leave(enter(), number);
    }

    private static void leave(Guest guest, int number) {
        switch (number % 3) {
            case 0 -> guest.exits();
            case 1 -> guest.breaksOff();
            default -> guest.quits("/quit", " is leaving now");
        }
    }

    /** From now on this one may be disconnected, as too slow, whenever the server likes. */
    void mayBeDisconnected(Guest slow) {
        possibleEnd = Optional.of(slow.name() + " has exited");
    }

    /** Whether this is an entry of before, or may be one. */
    boolean knows(String entry) {
        return entries.contains(entry) || possibleEnd.filter(entry::equals).isPresent();
    }

    Optional<String> possibleEnd() {
        return possibleEnd;
    }

    /** Somebody has read of that end. @param after how many entries come after it */
    void ended(int after) {
        if (!entries.contains(possibleEnd.orElseThrow())) {
            entries.add(entries.size() - after, possibleEnd.orElseThrow());
        }
    }

    /** Who has come in last, whatever became of it. */
    Peer newest() {
        return newest;
    }

    private Guest comeIn(Peer peer) {
        newest = peer;
        glasses.know(peer.address(), peer.name());
        return new Guest(this, peer.readThrough(glasses));
    }

    /** An entry that one of them is the reason for; all who are there must read it, as soon as it has happened. */
    void happens(Guest doing, String deed, String entry) {
        happen(doing, deed, List.of(entry));
        if (deed.equals(CONNECTED)) {
            guests.add(doing);
        }
    }

    /** The same with several entries at once. */
    void happen(Guest doing, String deed, List<String> news) {
        entries.addAll(news);
        guests.stream().filter(each -> each != doing).forEach(each -> each.sees(doing, deed));
        guests.forEach(each -> each.ear().hearsAll(news));
    }

    /** One of two things happens, and the same one to all who are there. */
    void happensInOneOfTwoWays(Guest doing, String deed, List<String> one, List<String> other) {
        guests.forEach(each -> each.sees(doing, deed));
        List<String> news = guests.get(0).ear().hearsFirstOf(one, other) ? one : other;
        entries.addAll(news);
        guests.get(0).ear().hearsAll(news.subList(1, news.size()));
        guests.stream().skip(1).forEach(each -> each.ear().hearsAll(news));
    }

    /** From now on nothing is expected of this one. */
    void forget(Guest guest) {
        guests.remove(guest);
    }

    @Override
    public void close() {
        server.close();
    }
}
