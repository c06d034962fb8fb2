package interleave.comparison;

import static interleave.comparison.Crowd.EACH;
import static interleave.comparison.Crowd.THREADS;
import static interleave.comparison.Crowd.Wrong.unless;

import interleave.comparison.Crowd.Wrong;
import interleave.comparison.Subject.User;
import interleave.testkit.explore.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A load test for each promise. */
final class Loads {

    private final Promise promise;
    private final Class<?> type;

    Loads(Promise promise, Class<?> type) {
        this.promise = promise;
        this.type = type;
    }

    /** One try: what it saw go wrong. */
    Optional<String> attempt() throws Exception {
        try {
            switch (promise) {
                case COUNTER -> counter();
                case ACCOUNT -> account("deposit", "withdraw", "balance");
                case BANK -> bank();
                case MAILBOX, BUFFER -> post("put", "take");
                case ROSTER -> roster();
                case LAZY -> lazy();
                case GATE -> gate();
                case PAIR -> pair();
                case BANK_SERVER -> account("jack:dp", "jack:wd", "jack:??");
                case WELCOME_SERVER -> welcome();
                case ROOM_SERVER -> room();
                case POST_SERVER -> post("put", "take");
                default -> throw new IllegalArgumentException("no load for " + promise);
            }
            return Optional.empty();
        } catch (Wrong wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    private Subject subject() throws ReflectiveOperationException {
        return Runnable.class.isAssignableFrom(type) ? Subject.server(type) : Subject.object(type);
    }

    /** Every number is handed out once, and the last one stands. */
    private void counter() throws Exception {
        try (Subject counter = subject(); User user = counter.user()) {
            Set<Object> seen = ConcurrentHashMap.newKeySet();
            Crowd.run(thread -> {
                for (int i = 0; i < EACH; i++) {
                    unless(seen.add(user.call("add")), "a number was handed out twice");
                }
            });
            unless(user.call("get").equals(THREADS * EACH), "the count is wrong in the end");
        }
    }

    /** Nobody takes out more than there is, and nothing is lost. */
    private void account(String deposit, String withdraw, String balance) throws Exception {
        try (Subject account = subject(); User user = account.user()) {
            Crowd.run(thread -> {
                try (User own = account.user()) {
                    for (int i = 0; i < EACH; i++) {
                        own.call(i % 2 == 0 ? deposit : withdraw);
                    }
                }
            });
            unless(number(user.call(balance)) == 0, "money was lost or made");
            for (int i = 0; i < EACH; i++) {
                user.call(deposit);
            }
            Crowd.run(thread -> {
                try (User own = account.user()) {
                    for (int i = 0; i < EACH; i++) {
                        unless(number(own.call(withdraw)) >= 0, "an account was overdrawn");
                    }
                }
            });
            unless(number(user.call(balance)) == 0, "money is left that was taken out");
        }
    }

    /** {@code 3}, or the end of {@code jack: 3}. */
    private static int number(Object result) {
        return Integer.parseInt(result.toString().replaceAll(".*: ", ""));
    }

    /** Deposits to fresh names, then transfers both ways. */
    private void bank() throws Exception {
        try (Subject bank = subject(); User user = bank.user()) {
            Crowd.run(thread -> {
                for (int i = 0; i < EACH; i++) {
                    user.call("deposit", "name" + i / 10);
                }
            });
            for (int i = 0; i < EACH / 10; i++) {
                unless(number(user.call("balance", "name" + i)) == THREADS * 10, "a deposit was lost");
            }
            Crowd.run(thread -> {
                for (int i = 0; i < EACH; i++) {
                    int from = (thread + i) % 2;
                    user.call("transfer", "name" + from, "name" + (1 - from));
                }
            });
            unless(number(user.call("balance", "name0")) + number(user.call("balance", "name1")) == 2 * THREADS * 10,
                "money was lost or made");
        }
    }

    /** What is put is taken, once. */
    private void post(String put, String take) throws Exception {
        boolean isServer = Runnable.class.isAssignableFrom(type);
        try (Subject post = subject()) {
            Map<Object, AtomicInteger> taken = new ConcurrentHashMap<>();
            Crowd.run(thread -> {
                try (User user = post.user()) {
                    for (int i = 0; i < EACH; i++) {
                        String item = "item" + (thread * EACH + i);
                        if (thread % 2 == 1) {
                            taken.computeIfAbsent(String.valueOf(user.call(take)), any -> new AtomicInteger())
                                .incrementAndGet();
                        } else if (isServer) {
                            user.call(put + " " + item);
                        } else {
                            user.call(put, item);
                        }
                    }
                }
            });
            Set<String> all = IntStream.range(0, THREADS * EACH).filter(i -> i / EACH % 2 == 0)
                .mapToObj(i -> "item" + i).collect(Collectors.toSet());
            unless(taken.keySet().equals(all) && taken.values().stream().allMatch(times -> times.get() == 1),
                "something was lost or came twice");
        }
    }

    /** Of all who want a name, one gets it; then all leave. */
    private void roster() throws Exception {
        try (Subject roster = subject(); User user = roster.user()) {
            AtomicInteger joined = new AtomicInteger();
            Crowd.run(thread -> {
                for (int i = 0; i < EACH; i++) {
                    if (user.call("join", "name" + i).equals(true)) {
                        joined.incrementAndGet();
                    }
                }
            });
            unless(joined.get() == EACH, "a name was given to two");
            unless(user.call("size").equals(EACH), "the size is wrong when all have joined");
            Crowd.run(thread -> {
                for (int i = thread; i < EACH; i += THREADS) {
                    user.call("leave", "name" + i);
                    user.call("size");
                }
            });
            unless(user.call("size").equals(0), "the size is wrong when all have left");
        }
    }

    private void room() throws Exception {
        try (Subject room = subject(); User user = room.user()) {
            AtomicInteger joined = new AtomicInteger();
            Crowd.run(thread -> {
                try (User own = room.user()) {
                    for (int i = 0; i < EACH; i++) {
                        if (own.call("join name" + i).equals("ok")) {
                            joined.incrementAndGet();
                        }
                    }
                }
            });
            unless(joined.get() == EACH, "a name was given to two");
            unless(number(user.call("who")) == EACH, "the number is wrong when all have joined");
            Crowd.run(thread -> {
                try (User own = room.user()) {
                    for (int i = thread; i < EACH; i += THREADS) {
                        own.call("leave name" + i);
                        own.call("who");
                    }
                }
            });
            unless(number(user.call("who")) == 0, "the number is wrong when all have left");
        }
    }

    private void lazy() throws Exception {
        everyFresh((thread, user) -> unless(user.call("get").equals(1), "the value was made twice, or not yet"));
    }

    private void gate() throws Exception {
        everyFresh((thread, user) -> user.call(thread == THREADS / 2 ? "open" : "pass"));
    }

    /** So many fresh ones, for each has only one first time; the threads meet before each. */
    private void everyFresh(Use use) throws Exception {
        List<User> fresh = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            fresh.add(subject().user());
        }
        CyclicBarrier meeting = new CyclicBarrier(THREADS);
        Crowd.run(thread -> {
            for (User user : fresh) {
                meeting.await();
                use.by(thread, user);
            }
        });
    }

    private interface Use {
        void by(int thread, User user) throws Exception;
    }

    /** Both halves are of the same write. */
    private void pair() throws Exception {
        try (Subject pair = subject(); User user = pair.user()) {
            Crowd.run(thread -> {
                for (int i = 0; i < EACH; i++) {
                    if (thread % 2 == 0) {
                        user.call("write", thread * EACH + i);
                    } else {
                        unless(isWhole(user.call("read")), "two halves that do not belong together");
                    }
                }
            });
            unless(isWhole(user.call("read")), "two halves that do not belong together, in the end");
        }
    }

    private static boolean isWhole(Object read) {
        String[] halves = read.toString().split("/");
        return halves.length == 2 && halves[0].equals(halves[1]);
    }

    private void welcome() throws Exception {
        try (Subject server = subject()) {
            Set<Object> seen = ConcurrentHashMap.newKeySet();
            Crowd.run(thread -> {
                for (int i = 0; i < EACH; i++) {
                    try (User user = server.user()) {
                        unless(seen.add(user.call("")), "a number was handed out twice");
                    }
                }
            });
        }
    }
}
