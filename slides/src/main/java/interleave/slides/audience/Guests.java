package interleave.slides.audience;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Who is in the hall. A guest is known by a token alone. Any thread may call any method. */
final class Guests {

    private static final int TOKEN_BYTES = 16;

    private final Limits limits;
    private final LongSupplier nanos;
    private final SecureRandom random = new SecureRandom();
    /** Guarded by this. */
    private final Map<String, Guest> byToken = new HashMap<>();

    Guests(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
    }

    /** One more guest. */
    synchronized Guest welcome(InetAddress address) throws Refused {
        long ofAddress = byToken.values().stream().filter(guest -> guest.address().equals(address)).count();
        if (byToken.size() >= limits.guests() || ofAddress >= limits.guestsOfAddress()) {
            throw new Refused(Refused.FULL, "The hall is full. Try again in a minute.");
        }
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        Guest guest = new Guest(HexFormat.of().formatHex(token), address,
            new Allowance(limits.guestBurst(), limits.guestPerSecond(), nanos), nanos.getAsLong());
        byToken.put(guest.token(), guest);
        return guest;
    }

    /** The guest of a token, who is here now. */
    synchronized Optional<Guest> known(String token) {
        Optional<Guest> guest = Optional.ofNullable(byToken.get(token));
        guest.ifPresent(known -> known.isSeen(nanos.getAsLong()));
        return guest;
    }

    /** Forgets those who have gone, and tells who they were. */
    synchronized List<Guest> forgetAway() {
        long now = nanos.getAsLong();
        List<Guest> away = byToken.values().stream().filter(guest -> guest.awayNanos(now) > limits.awayNanos())
            .toList();
        away.forEach(guest -> byToken.remove(guest.token()));
        return away;
    }

    synchronized int count() {
        return byToken.size();
    }
}
