package lab3;

import java.util.HashMap;
import java.util.Map;

public class Bank {

    private final Map<String, Integer> accounts = new HashMap<>();

    public synchronized int deposit(String name) {
        int money = accounts.getOrDefault(name, 0) + 1;
        accounts.put(name, money);
        return money;
    }

    public synchronized int withdraw(String name) {
        int money = accounts.getOrDefault(name, 0);
        if (money > 0) {
            money = money - 1;
            accounts.put(name, money);
        }
        return money;
    }

    public synchronized int transfer(String from, String to) {
        int payer = accounts.getOrDefault(from, 0);
        int payee = accounts.getOrDefault(to, 0);
        if (payer == 0) {
            return 0;
        }
        accounts.put(from, payer - 1);
        accounts.put(to, payee + 1); // FAULT: one more than before where from and to are the same
        return payer - 1;
    }

    public synchronized int balance(String name) {
        return accounts.getOrDefault(name, 0);
    }
}
