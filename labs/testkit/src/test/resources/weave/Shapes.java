import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/** Code of every shape that weaving meets: what it computes must not depend on whether it is woven. */
public class Shapes {

    static final Map<String, Integer> MADE = new HashMap<>();
    private static int shared;
    private static long sharedBig;

    static {
        for (int i = 0; i < 3; i++) {
            MADE.put("k" + i, i * shared++);
        }
    }

    private int n = 3;
    private long big = 1L << 40;
    private double half = 0.5;
    private float f = 1.5f;
    private byte b = 7;
    private short s = 8;
    private char c = 'c';
    private boolean yes = true;
    private String t = "t";
    private final Object lock = new Object();

    enum Colour {
        RED {
            int v() {
                return 1;
            }
        },
        BLUE {
            int v() {
                return 2;
            }
        };

        abstract int v();
    }

    record Point(int x, long y) {
        Point {
            if (x < 0) {
                throw new IllegalArgumentException("x");
            }
        }

        long sum() {
            return x + y;
        }
    }

    interface Named {
        default String name() {
            return "named " + hashed();
        }

        int hashed();
    }

    class Inner implements Named {
        int k = n;

        public int hashed() {
            k += n;
            n++;
            return k;
        }
    }

    static class Base {
        protected int kept;

        Base(int start) {
            kept = start;
        }

        synchronized int bump() {
            return ++kept;
        }
    }

    static class Derived extends Base {
        int more = 5;

        Derived(boolean up) {
            super(up ? new Derived(4).kept : 2);
        }

        Derived(int v) {
            super(v);
        }

        @Override
        synchronized int bump() {
            super.bump();
            return kept += more;
        }
    }

    public String fields() {
        n += 2;
        big *= 3;
        half /= 2;
        f++;
        b++;
        s--;
        c++;
        yes = !yes;
        t += n;
        shared += 4;
        sharedBig -= 5;
        return n + " " + big + " " + half + " " + f + " " + b + " " + s + " " + c + " " + yes + " " + t + " " + shared
            + " " + sharedBig;
    }

    public String arrays() {
        int[] i = {1, 2};
        long[] l = {3L};
        double[] d = {.5};
        float[] g = {1f};
        byte[] y = {1};
        boolean[] z = {true};
        char[] k = {'a'};
        short[] h = {2};
        String[] o = {"x", null};
        int[][] m = new int[2][3];
        i[0] += i[1]++;
        l[0] <<= 33;
        d[0] *= 3;
        g[0]--;
        y[0] ^= 5;
        z[0] &= false;
        k[0]++;
        h[0] += 9;
        o[1] = o[0] + "y";
        m[1][2] = i[0];
        return Arrays.toString(i) + l[0] + d[0] + g[0] + y[0] + z[0] + k[0] + h[0] + o[1] + Arrays.deepToString(m);
    }

    public String locks() {
        StringBuilder out = new StringBuilder();
        synchronized (lock) {
            synchronized (this) {
                out.append(n);
                synchronized (lock) {
                    out.append(inner(3));
                }
            }
        }
        try {
            thrower(1);
        } catch (IllegalStateException e) {
            out.append(e.getMessage());
        }
        return out.append(counted()).append(loop(4)).toString();
    }

    private synchronized int inner(int x) {
        if (x > 2) {
            return x * n;
        }
        return 0;
    }

    private synchronized void thrower(long x) {
        throw new IllegalStateException("thrown " + x);
    }

    private static synchronized int counted() {
        return ++shared;
    }

    private synchronized String loop(int to) {
        String r = "";
        while (r.length() < to) {
            r += r.length();
            if (r.length() == 2) {
                continue;
            }
        }
        return r;
    }

    public String lambdas() {
        int[] sum = {0};
        Runnable add = () -> {
            n++;
            sum[0] += n;
        };
        add.run();
        add.run();
        Supplier<Integer> read = this::next;
        Function<Integer, Integer> twice = x -> x * 2 + n;
        Comparator<String> by = new Comparator<>() {
            int calls;

            public int compare(String one, String other) {
                calls++;
                return other.compareTo(one) * Math.min(calls, 1);
            }
        };
        List<String> names = new ArrayList<>(List.of("a", "c", "b"));
        names.sort(by);
        names.removeIf(x -> x.equals("c"));
        return sum[0] + " " + read.get() + " " + twice.apply(4) + names;
    }

    interface Swap {
        boolean swap(long from, long to);
    }

    interface Counting {
        default Function<List<String>, Integer> count() {
            return List::size;
        }
    }

    public String references() {
        List<String> names = new ArrayList<>();
        BiPredicate<ArrayList<String>, String> add = ArrayList::add;
        add.test((ArrayList<String>) names, "a");
        names.add("b");
        BiFunction<Integer, String, String> set = names::set;
        LongUnaryOperator more = new AtomicLong(40)::addAndGet;
        Swap swap = new AtomicLong(1L << 40)::compareAndSet;
        LongSupplier clock = System::nanoTime;
        Runnable others = Thread::yield;
        others.run();
        Supplier<Map<String, Integer>> make = HashMap::new;
        Map<String, Integer> found = make.get();
        names.forEach(name -> found.merge(name, 1, Integer::sum));
        return swap.swap(1L << 40, 7L) + set.apply(1, "c") + names + more.applyAsLong(2L) + (clock.getAsLong() != 0)
            + new Counting() { }.count().apply(names) + found;
    }

    private int next() {
        return ++n;
    }

    public String shapes() {
        Derived d = new Derived(true);
        Inner in = new Inner();
        Point p = new Point(2, 5L);
        String r = d.bump() + " " + d.kept + " " + in.name() + " " + p.sum() + p + MADE;
        for (Colour each : Colour.values()) {
            r += switch (each) {
                case RED -> "r" + each.v();
                case BLUE -> "b" + each.v();
            };
        }
        Object o = p;
        if (o instanceof Point q && q.x() == 2) {
            r += q.y();
        }
        switch (t) {
            case "t":
                r += "tee";
                break;
            default:
                r += "other";
        }
        return r;
    }

    public String waits() throws Exception {
        Thread waker = new Thread(() -> {
            synchronized (lock) {
                n = 50;
                lock.notifyAll();
            }
        });
        synchronized (lock) {
            waker.start();
            while (n != 50) {
                lock.wait(1000);
            }
        }
        waker.join();
        waker.join(10);
        Thread.sleep(1);
        Thread.yield();
        TimeUnit.MILLISECONDS.sleep(1);
        Thread.onSpinWait();
        long now = System.nanoTime();
        lockOfTheJdk();
        return n + " " + waker.isAlive() + (System.nanoTime() >= now);
    }

    private void lockOfTheJdk() {
        ReentrantLock own = new ReentrantLock();
        own.lock();
        try {
            n += own.getHoldCount();
        } finally {
            own.unlock();
        }
        try {
            lock.notify();
        } catch (IllegalMonitorStateException notHeld) {
            n += 100;
        }
    }
}
