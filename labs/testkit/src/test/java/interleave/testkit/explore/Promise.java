package interleave.testkit.explore;

import interleave.testkit.stage.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What the classes of the corpus promise, and the operations that put it to the test. */
public enum Promise {

    /** {@code Counter}: {@code int add()} adds 1 and returns the count; {@code int get()}. */
    COUNTER("Counter", Promise::counter) {
        @Override
        public List<Scenario> scenarios() {
            return List.of(start().client("add").client("add").test("get"),
                start().client("add").client("get").client("add").test("get"));
        }
    },

    /** {@code Account}: {@code int deposit()}, {@code int withdraw()} (nothing from 0), {@code int balance()}. */
    ACCOUNT("Account", Promise::account) {
        @Override
        public List<Scenario> scenarios() {
            return List.of(start().client("deposit").client("deposit").test("balance"),
                start().test("deposit").client("withdraw").client("withdraw").test("balance"),
                start().test("deposit").client("withdraw").client("deposit").test("balance"),
                start().client("deposit").client("withdraw").test("balance"),
                start().client("deposit").client("balance").test("balance"));
        }
    },

    /**
     * {@code Bank}: {@code int deposit(String)}, {@code int withdraw(String)}, {@code int transfer(String, String)}
     * (returns the payer's balance), {@code int balance(String)}.
     */
    BANK("Bank", Promise::bank) {
        @Override
        public List<Scenario> scenarios() {
            Scenario rich = start().test("deposit", "jack").test("deposit", "jill");
            return List.of(start().client("deposit", "jack").client("deposit", "jack").test("balance", "jack"),
                rich.client("withdraw", "jack").client("withdraw", "jack").test("balance", "jack"),
                rich.client("transfer", "jack", "jill").client("transfer", "jill", "jack")
                    .test("balance", "jack").test("balance", "jill"),
                rich.client("transfer", "jack", "jill").client("withdraw", "jack")
                    .test("balance", "jack").test("balance", "jill"),
                rich.client("withdraw", "jack").client("transfer", "jack", "jill")
                    .test("balance", "jack").test("balance", "jill"),
                rich.client("transfer", "jack", "jill").client("deposit", "jill")
                    .test("balance", "jack").test("balance", "jill"),
                rich.client("deposit", "jack").client("balance", "jack").client("balance", "jack"));
        }
    },

    /** {@code Mailbox}, one place: {@code put(String)} waits while it is full, {@code String take()} while empty. */
    MAILBOX("Mailbox", () -> buffer(1)) {
        @Override
        public List<Scenario> scenarios() {
            return buffered();
        }
    },

    /** {@code Buffer}, two places: {@code void put(String)}, {@code String take()}, first in, first out. */
    BUFFER("Buffer", () -> buffer(2)) {
        @Override
        public List<Scenario> scenarios() {
            List<Scenario> all = new ArrayList<>(buffered());
            all.add(start().client("put", "a").client("put", "b").client("put", "c").client("take"));
            all.add(start().test("put", "a").test("put", "b").client("put", "c").client("put", "d").client("take")
                .client("take"));
            return all;
        }
    },

    /** {@code Roster}: {@code boolean join(String)}, false where the name is there; {@code leave}; {@code size()}. */
    ROSTER("Roster", Promise::roster) {
        @Override
        public List<Scenario> scenarios() {
            return List.of(start().client("join", "ann").client("join", "ann").test("size"),
                start().client("join", "ann").client("join", "bob").test("size"),
                start().test("join", "ann").client("leave", "ann").client("join", "ann").test("size"),
                start().test("join", "ann").test("join", "bob").client("size").client("leave", "bob").test("size"));
        }
    },

    /** {@code Lazy}: {@code int get()} makes its value on the first call, once, and returns how often it was made. */
    LAZY("Lazy", () -> operation -> "1") {
        @Override
        public List<Scenario> scenarios() {
            return List.of(start().client("get").client("get").test("get"),
                start().client("get").client("get").client("get"));
        }
    },

    /** {@code Gate}: {@code void pass()} waits until {@code void open()} was called; then it never waits again. */
    GATE("Gate", Promise::gate) {
        @Override
        public List<Scenario> scenarios() {
            return List.of(start().client("pass").client("open"), start().client("open").client("pass"),
                start().client("pass").client("pass").client("open"));
        }
    },

    /** {@code Pair}: {@code void write(int)} sets both halves, {@code String read()} returns {@code "1/1"}. */
    PAIR("Pair", Promise::pair) {
        @Override
        public List<Scenario> scenarios() {
            return List.of(start().client("read").client("write", 1).test("read"),
                start().client("write", 1).client("read").test("read"),
                start().client("write", 1).client("write", 2).test("read"),
                start().client("read").client("write", 1).client("read"),
                start().client("write", 1).client("read").client("read"),
                start().client("read").client("read").client("write", 1).heldTwice());
        }
    },

    /** {@code BankServer}: {@code jack:dp}, {@code jack:wd} and {@code jack:??} are answered {@code jack: 1}. */
    BANK_SERVER("BankServer", Promise::bankServer) {
        @Override
        public List<Scenario> scenarios() {
            Scenario rich = serving().testAsks("jack:dp");
            return List.of(serving().clientAsks("jack:dp").clientAsks("jack:dp").testAsks("jack:??"),
                rich.clientAsks("jack:wd").clientAsks("jack:wd").testAsks("jack:??"),
                rich.clientAsks("jack:wd").clientAsks("jack:dp").testAsks("jack:??"),
                rich.clientAsks("jack:dp").clientAsks("jack:wd").testAsks("jack:??"),
                rich.clientAsks("jack:dp").clientAsks("jack:??").testAsks("jack:??"),
                serving().clientAsks("jack:dp").clientAsks("jill:dp").testAsks("jack:??"));
        }
    },

    /** {@code WelcomeServer} greets its clients with {@code welcome 1}, {@code welcome 2} …: no number twice. */
    WELCOME_SERVER("WelcomeServer", Promise::welcomeServer) {
        @Override
        public List<Scenario> scenarios() {
            return List.of(serving().clientMeets().clientMeets(),
                serving().clientMeets().clientMeets().clientMeets());
        }
    },

    /** {@code RoomServer}: {@code join ann} is answered ok or taken, {@code leave ann} ok, {@code who} a number. */
    ROOM_SERVER("RoomServer", Promise::roomServer) {
        @Override
        public List<Scenario> scenarios() {
            Scenario ann = serving().testAsks("join ann");
            return List.of(serving().clientAsks("join ann").clientAsks("join ann").testAsks("who"),
                serving().clientAsks("join ann").clientAsks("join bob").testAsks("who"),
                ann.clientAsks("leave ann").clientAsks("join ann").testAsks("who"),
                ann.testAsks("join bob").clientAsks("who").clientAsks("leave bob").testAsks("who"));
        }
    },

    /** {@code PostServer}, one place: {@code put a} waits while it is full, {@code take} while it is empty. */
    POST_SERVER("PostServer", Promise::postServer) {
        @Override
        public List<Scenario> scenarios() {
            return List.of(serving().clientAsks("take").clientAsks("put a"),
                serving().clientAsks("put a").clientAsks("take"),
                serving().clientAsks("put a").clientAsks("put b").clientAsks("take"),
                serving().clientAsks("take").clientAsks("take").clientAsks("put a"),
                serving().clientAsks("take").clientAsks("take").clientAsks("put a").clientAsks("put b"));
        }
    };

    private final String className;
    private final Supplier<Model> model;

    Promise(String className, Supplier<Model> model) {
        this.className = className;
        this.model = model;
    }

    public abstract List<Scenario> scenarios();

    public String className() {
        return className;
    }

    Scenario start() {
        return Scenario.on(className, model);
    }

    Scenario serving() {
        return Scenario.serving(className, model);
    }

    List<Scenario> buffered() {
        return List.of(start().client("take").client("put", "a"),
            start().client("put", "a").client("take"),
            start().client("put", "a").client("put", "b").client("take"),
            start().client("take").client("take").client("put", "a"),
            start().client("take").client("put", "a").client("take").client("put", "b"),
            start().client("take").client("take").client("put", "a").client("put", "b"));
    }

    private static Model counter() {
        int[] count = new int[1];
        return operation -> String.valueOf(operation.name().equals("add") ? ++count[0] : count[0]);
    }

    private static Model account() {
        Model bank = bank();
        return operation -> bank.apply(new Operation(operation.name(), "it"));
    }

    private static Model bank() {
        Map<Object, Integer> balances = new TreeMap<>();
        return operation -> {
            Object name = operation.arguments().get(0);
            int before = balances.getOrDefault(name, 0);
            switch (operation.name()) {
                case "deposit" -> balances.put(name, before + 1);
                case "withdraw" -> balances.put(name, Math.max(0, before - 1));
                case "transfer" -> {
                    if (before > 0) {
                        balances.put(name, before - 1);
                        balances.merge(operation.arguments().get(1), 1, Integer::sum);
                    }
                }
                default -> {
                    // balance changes nothing
                }
            }
            return String.valueOf(balances.getOrDefault(name, 0));
        };
    }

    private static Model buffer(int places) {
        Deque<Object> items = new ArrayDeque<>();
        return operation -> {
            if (operation.name().equals("put")) {
                return items.size() < places && items.add(operation.arguments().get(0)) ? "null" : Model.WAITS;
            }
            return items.isEmpty() ? Model.WAITS : '"' + items.remove().toString() + '"';
        };
    }

    private static Model roster() {
        TreeSet<Object> names = new TreeSet<>();
        return operation -> switch (operation.name()) {
            case "join" -> String.valueOf(names.add(operation.arguments().get(0)));
            case "leave" -> {
                names.remove(operation.arguments().get(0));
                yield "null";
            }
            default -> String.valueOf(names.size());
        };
    }

    private static Model gate() {
        boolean[] isOpen = new boolean[1];
        return operation -> {
            isOpen[0] |= operation.name().equals("open");
            return isOpen[0] ? "null" : Model.WAITS;
        };
    }

    private static Model pair() {
        Object[] half = {0};
        return operation -> {
            if (operation.name().equals("write")) {
                half[0] = operation.arguments().get(0);
                return "null";
            }
            return '"' + half[0].toString() + "/" + half[0] + '"';
        };
    }

    private static Model bankServer() {
        Model bank = bank();
        Map<String, String> operations = Map.of("dp", "deposit", "wd", "withdraw", "??", "balance");
        return asked -> {
            String[] words = words(asked, ":");
            return '"' + words[0] + ": " + bank.apply(new Operation(operations.get(words[1]), words[0])) + '"';
        };
    }

    private static Model welcomeServer() {
        int[] count = new int[1];
        return met -> "\"welcome " + ++count[0] + '"';
    }

    private static Model roomServer() {
        Model roster = roster();
        return asked -> {
            String[] words = words(asked, " ");
            return switch (words[0]) {
                case "join" -> roster.apply(new Operation("join", words[1])).equals("true") ? "\"ok\"" : "\"taken\"";
                case "leave" -> roster.apply(new Operation("leave", words[1])).equals("null") ? "\"ok\"" : "";
                default -> '"' + roster.apply(new Operation("size")) + '"';
            };
        };
    }

    private static Model postServer() {
        Model mailbox = buffer(1);
        return asked -> {
            String[] words = words(asked, " ");
            Object[] operands = words.length > 1 ? new Object[] {words[1]} : new Object[0];
            String result = mailbox.apply(new Operation(words[0], operands));
            return result.equals("null") ? "\"ok\"" : result;
        };
    }

    private static String[] words(Operation asked, String separator) {
        return asked.arguments().get(0).toString().split(separator);
    }
}
