package lab3;

import java.util.HashMap;
import java.util.Map;

/**
 * Accounts by name. Money is counted in whole units, and every operation moves one.
 *
 * <p>An account is opened at 0 when its name is used first. A balance never goes below 0.
 *
 * <p>Threads: any number of threads may call any method at the same time. Results and balances are those of
 * some order in which the calls happened one after the other. (That is the promise. As it stands, this class
 * keeps it for one thread only.) No method waits for money to come.
 */
public final class Bank {

    /** The balance of each account that is open. Guarded by: ____ (tasks 1 and 2). */
    private final Map<String, Integer> balances = new HashMap<>();

    // TODO tasks 1 and 2: decide which steps of each method no other thread may come between.

    /** Puts 1 into the account. Returns the balance that it left. */
    public int deposit(String name) {
        int balance = balance(name);
        balance = balance + 1;
        balances.put(name, balance);
        return balance;
    }

    /** Takes 1 from the account. Returns the balance that it left; from 0 it takes nothing and returns 0. */
    public int withdraw(String name) {
        if (balance(name) > 0) {
            balances.put(name, balance(name) - 1);
        }
        return balance(name);
    }

    /**
     * Moves 1 from one account to the other. Returns the balance that it left to {@code from}; from 0 it
     * moves nothing and returns 0. A transfer to the same account changes nothing.
     */
    public int transfer(String from, String to) {
        if (balance(from) > 0) {
            withdraw(from);
            deposit(to);
        }
        return balance(from);
    }

    /** Returns the balance of the account. */
    public int balance(String name) {
        if (!balances.containsKey(name)) {
            balances.put(name, 0);
        }
        return balances.get(name);
    }
}
