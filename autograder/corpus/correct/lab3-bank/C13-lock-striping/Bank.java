package lab3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Names are spread over 16 drawers, each with a lock of its own. */
public class Bank {

    private static class Drawer extends ReentrantLock {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, Integer> money = new HashMap<>();

        int change(String name, int amount) {
            int now = money.getOrDefault(name, 0) + amount;
            money.put(name, now);
            return now;
        }
    }

    private final List<Drawer> drawers = new ArrayList<>();

    public Bank() {
        for (int i = 0; i < 16; i++) {
            drawers.add(new Drawer());
        }
    }

    public int deposit(String name) {
        Drawer drawer = drawers.get(number(name));
        drawer.lock();
        try {
            return drawer.change(name, 1);
        } finally {
            drawer.unlock();
        }
    }

    public int withdraw(String name) {
        Drawer drawer = drawers.get(number(name));
        drawer.lock();
        try {
            return drawer.change(name, 0) == 0 ? 0 : drawer.change(name, -1);
        } finally {
            drawer.unlock();
        }
    }

    public int transfer(String from, String to) {
        Drawer first = drawers.get(Math.min(number(from), number(to)));
        Drawer second = drawers.get(Math.max(number(from), number(to)));
        first.lock();
        second.lock();
        try {
            Drawer payer = drawers.get(number(from));
            if (payer.change(from, 0) > 0) {
                payer.change(from, -1);
                drawers.get(number(to)).change(to, 1);
            }
            return payer.change(from, 0);
        } finally {
            second.unlock();
            first.unlock();
        }
    }

    public int balance(String name) {
        Drawer drawer = drawers.get(number(name));
        drawer.lock();
        try {
            return drawer.change(name, 0);
        } finally {
            drawer.unlock();
        }
    }

    private static int number(String name) {
        return Math.floorMod(name.hashCode(), 16);
    }
}
